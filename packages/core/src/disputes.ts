import type * as data from '@mali-russia/data'
import { stances } from '@mali-russia/data/vocabulary'
import { type Answer, overlaps, type Window } from '@mali-russia/edtf'
import { speakersOf } from './actors.js'
import { InvalidTermError } from './errors.js'
import { fieldsOf, knownId, list, periodOf } from './query/operators.js'
import type { OneOrMany } from './query/types.js'
import type { Claim, Evidence, Proposition } from './types.js'
import type { View } from './view.js'

type Ids = data.Ids
type Shipped = data.ShippedIds

/** Which denials are asked for. All that is given must hold. */
export interface DenialQuery<I extends Ids = Shipped> {
  /**
   * A record: the statement is about it, names it, or is about an event in which it takes part or a relation that it
   * has a part in.
   */
  readonly about?: OneOrMany<data.RecordOf<I>>
  /** Who denies; a state or body is also found where somebody speaks for it. */
  readonly speaker?: OneOrMany<data.EntityOf<I>>
  /** The denial was said in this period (EDTF); where the source does not tell when, maybe. */
  readonly during?: string
  /** `certain`, the default, leaves out what answers maybe. */
  readonly match?: 'certain' | 'possible'
}

/** A denial, with what it denies. */
export interface Denial<I extends Ids = Shipped> {
  readonly claim: data.Claim<I>
  readonly proposition: data.Proposition<I>
}

/** Which disputes are asked for. All that is given must hold. */
export interface DisputeQuery<I extends Ids = Shipped> {
  /** As in {@link DenialQuery}. */
  readonly about?: OneOrMany<data.RecordOf<I>>
  /**
   * The time that is in dispute shares a day with this period (EDTF): that for which the value is meant, else the date
   * of the event or relation; where there is neither, maybe.
   */
  readonly during?: string
  /** `certain`, the default, leaves out what answers maybe. */
  readonly match?: 'certain' | 'possible'
}

/** A disputed proposition. */
export interface Dispute<I extends Ids = Shipped> {
  readonly proposition: data.Proposition<I>
  /** Supported propositions whose values exclude this one. */
  readonly rivals: readonly data.Proposition<I>[]
  /** Whether it is denied. */
  readonly denied: boolean
  readonly evidence: data.Evidence<I>
}

/** Every claim that denies or takes back a statement, in the order of the claims’ ids. */
export function denials(query: unknown, view: View): Denial<Ids>[] {
  const { about, during, match, given } = read(query, view, 'denials', ['about', 'speaker', 'during', 'match'])
  const speakers = given.has('speaker') ? idsOf(given.get('speaker'), 'denials.speaker', view) : undefined
  const timely = (claim: Claim): Answer =>
    during === undefined
      ? 'yes'
      : claim.said === undefined
        ? 'maybe'
        : overlaps(view.store.windowOf(claim.said), during)
  return visible(view).flatMap((proposition) =>
    about === undefined || concerns(proposition, about, view)
      ? view
          .claimsOn(proposition.id)
          .filter((claim) => stances[claim.stance].sign === -1)
          .filter((claim) => speakers === undefined || speakersOf(claim, view).some((id) => speakers.has(id)))
          .filter((claim) => match(timely(claim)))
          .map((claim) => ({ claim, proposition }))
      : [],
  )
}

/** Every disputed proposition, in the order of their ids. */
export function disputes(query: unknown, view: View): Dispute<Ids>[] {
  const { about, during, match } = read(query, view, 'disputes', ['about', 'during', 'match'])
  const timely = (proposition: Proposition): Answer => {
    if (during === undefined) return 'yes'
    const { store } = view
    const record = store.row('events', proposition.about) ?? store.row('relations', proposition.about)
    const date = proposition.valid ?? record?.date
    return date === undefined ? 'maybe' : overlaps(store.windowOf(date), during)
  }
  return visible(view).flatMap((proposition) => {
    const evidence = view.evidenceOf(proposition.id)
    if (!evidence?.disputed || (about !== undefined && !concerns(proposition, about, view))) return []
    return match(timely(proposition)) ? [disputeOf(proposition, evidence, view)] : []
  })
}

function disputeOf(proposition: Proposition, evidence: Evidence, { store }: View): Dispute<Ids> {
  const rivals = evidence.rivals.flatMap((id) => store.row('propositions', id) ?? [])
  return { proposition, rivals, denied: evidence.denied, evidence }
}

/** Whether a statement is about a record, names it, or is about something in which it has a part. */
function concerns({ about, value, regarding }: Proposition, wanted: ReadonlySet<string>, { store }: View): boolean {
  if (wanted.has(about) || (regarding !== undefined && wanted.has(regarding))) return true
  if (value.type === 'entity' && wanted.has(value.entity)) return true
  const event = store.row('events', about)
  const relation = store.row('relations', about)
  return (
    (event?.participants.some(({ entity, onBehalfOf }) => wanted.has(entity) || wanted.has(onBehalfOf ?? '')) ??
      false) ||
    (relation !== undefined && (wanted.has(relation.from) || wanted.has(relation.to)))
  )
}

const visible = (view: View): readonly Proposition[] =>
  view.store.rows('propositions', 'disputes').filter(({ id }) => view.shows('propositions', id))

interface Read {
  readonly given: ReadonlyMap<string, unknown>
  readonly about: ReadonlySet<string> | undefined
  readonly during: Window | undefined
  /** Whether an answer is enough. */
  readonly match: (answer: Answer) => boolean
}

function read(query: unknown, view: View, question: string, fields: readonly string[]): Read {
  const given = new Map(fieldsOf(query ?? {}, question, fields))
  const match = given.get('match') ?? 'certain'
  if (match !== 'certain' && match !== 'possible')
    throw new InvalidTermError(`${question}.match`, match, ['certain', 'possible'])
  return {
    given,
    about: given.has('about') ? idsOf(given.get('about'), `${question}.about`, view) : undefined,
    during: given.has('during') ? periodOf(given.get('during'), `${question}.during`) : undefined,
    match: (answer) => answer === 'yes' || (answer === 'maybe' && match === 'possible'),
  }
}

function idsOf(value: unknown, path: string, view: View): ReadonlySet<string> {
  const tables = path.endsWith('speaker') ? (['entities'] as const) : (['entities', 'events', 'relations'] as const)
  return new Set(list(value, path).map(({ item, path }) => knownId(item, path, tables, view)))
}
