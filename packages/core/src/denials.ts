import type * as data from '@mali-russia/data'
import { stances } from '@mali-russia/data/vocabulary'
import { type Answer, before, overlaps } from '@mali-russia/edtf'
import { speakerTables, spokenBy } from './actors.js'
import { readContest, statementsOn } from './query/contest.js'
import type { OneOrMany } from './query/types.js'
import type { Claim } from './types.js'
import type { View } from './view.js'

type Ids = data.Ids
type Shipped = data.ShippedIds

/**
 * Which denials are asked for. All that is given must hold.
 *
 * @example
 * ```ts
 * const denials = db.denials({ speaker: 'country:russia', during: '2021-11-11' })
 * denials.some(({ claim }) => claim.speakers.includes('person:sergey-lavrov')) // true
 * ```
 */
export interface DenialQuery<I extends Ids = Shipped> {
  /**
   * A record: the statement is about it, names it, or is about an event in which it takes part or a relation that it
   * has a part in. Only the very record counts, not who acts for it.
   */
  readonly about?: OneOrMany<data.RecordOf<I>>
  /** Who denies; a state or body is also found where somebody speaks for it. */
  readonly speaker?: OneOrMany<data.EntityOf<I>>
  /**
   * The denial was said in this period (EDTF). Where the source does not tell when, maybe; not in a period that began
   * after the source had come out.
   */
  readonly during?: string
  /** `certain`, the default, leaves out what answers maybe. */
  readonly match?: 'certain' | 'possible'
}

/** A denial, with what it denies. */
export interface Denial<I extends Ids = Shipped> {
  readonly claim: data.Claim<I>
  readonly proposition: data.Proposition<I>
}

/**
 * Every claim that denies or takes back a statement, whatever its speaker said later, in the order of the ids of
 * statements, then of claims.
 */
export function denials(query: unknown, view: View): Denial<Ids>[] {
  const { store } = view
  store.need(['propositions', 'claims'], 'denials')
  const { about, speakers, during, keeps } = readContest(
    query,
    'denials',
    ['about', 'speaker', 'during', 'match'],
    store,
  )
  if (speakers) store.need(speakerTables, 'denials.speaker')
  if (during) store.need(['sources'], 'denials.during')
  const timely = ({ said, source }: Claim): Answer => {
    if (during === undefined) return 'yes'
    if (said !== undefined) return overlaps(store.windowOf(said), during)
    const issued = store.row('sources', source)?.issued
    return issued !== undefined && before(store.windowOf(issued), during) === 'yes' ? 'no' : 'maybe'
  }
  const isSpeaker = speakers && spokenBy(speakers, store)
  return [...statementsOn(about, store, 'denials')]
    .filter((proposition) => view.shows('propositions', proposition.id))
    .flatMap((proposition) => view.claimsOn(proposition.id).map((claim) => ({ claim, proposition })))
    .filter(({ claim }) => stances[claim.stance].sign === -1 && keeps(timely(claim)))
    .filter(({ claim }) => isSpeaker === undefined || isSpeaker(claim))
}
