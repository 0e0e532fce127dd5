import type * as data from '@mali-russia/data'
import { buildContext, computeEvidence, partiesOf } from '@mali-russia/data/rules'
import type {
  Bar,
  ClaimConditions,
  ClaimRowConditions,
  DateConditions,
  EntityConditions,
  EventConditions,
  PropositionConditions,
  RelationConditions,
  SourceConditions,
} from '../src/index.js'

// Every question a second time, for tests: slow, without indexes, and thought through in another way. It shares no code
// with what it checks. Days are texts, a date is the list of all that it may mean, answers are numbers. Of the rules of
// the data package, which have tests of their own, it takes parties and evidence.

type Ids = data.Ids
export type Everything = Omit<data.Tables<Ids>, 'evidence'>
export type TableName = keyof Everything
export type RowOf<T extends TableName> = Everything[T][number]
export type RecordDate = data.Source<Ids>['issued']
export type Query = Readonly<Record<string, unknown>>
export interface NaiveLens {
  readonly asOf?: string
  readonly trust?: Bar
}

export const NO = 0
export const MAYBE = 1
export const YES = 2
const is = (truth: boolean): number => (truth ? YES : NO)
const among = (value: unknown, wanted: unknown): number => is([wanted].flat().includes(value))

// Dates

const EVER = ''
const NEVER = '~'
const daysFrom = (first: string, last: string): string[] =>
  Array.from({ length: (Date.parse(last) - Date.parse(first)) / 86_400_000 + 1 }, (_, i) =>
    new Date(Date.parse(first) + i * 86_400_000).toISOString().slice(0, 10),
  )
/** Open ends are tried on these days, and on one before and one after all others. */
const calendar = [EVER, ...daysFrom('2020-12-28', '2021-03-05'), NEVER]

const isOpen = (term: string) => term === '' || term === '..'
const firstDay = (term: string) => (isOpen(term) ? EVER : `${term}-01-01`.slice(0, 10))
const lastDay = (term: string) => {
  if (isOpen(term) || term.length === 10) return isOpen(term) ? NEVER : term
  const [year, month] = term.split('-').map(Number)
  return new Date(Date.UTC(year ?? 0, month ?? 12, 0)).toISOString().slice(0, 10)
}

/** First and last day of what a date may mean. */
type World = readonly [start: string, end: string]

/** All that a date may mean. */
function worldsOf({ edtf, latestStart, earliestEnd }: RecordDate): readonly World[] {
  if (edtf.startsWith('[')) return edtf.slice(1, -1).split(',').flatMap(oneDayOf)
  const [from, to] = edtf.split('/')
  if (from === undefined || to === undefined) return oneDayOf(edtf)
  const within = (term: string, last: string, first: string) =>
    (isOpen(term) ? calendar : daysFrom(firstDay(term), lastDay(term))).filter((day) => day <= last && day >= first)
  const starts = within(from, latestStart ?? NEVER, EVER)
  const ends = within(to, NEVER, earliestEnd ?? EVER)
  // A stretch has a first day, unless it has always been, and a last one.
  return starts
    .flatMap((start) => ends.map((end): World => [start, end]))
    .filter(([start, end]) => start <= end && start !== NEVER && end !== EVER)
}

function oneDayOf(term: string): readonly World[] {
  const [from, to] = term.split('..')
  return daysFrom(firstDay(from ?? ''), lastDay(to ?? from ?? '')).map((day): World => [day, day])
}

/** A question's period, from its first to its last day. */
function periodOf(edtf: string): World {
  const [from, to] = edtf.split('/')
  return [firstDay(from ?? ''), lastDay(to ?? from ?? '')]
}

const inAll = (worlds: readonly World[], holds: (world: World) => boolean): number => {
  const results = worlds.map(holds)
  return results.every((result) => result) ? YES : results.some((result) => result) ? MAYBE : NO
}

const comparisons = {
  during: (asked: string, date: RecordDate) =>
    inAll(worldsOf(date), ([start, end]) => periodOf(asked)[0] <= start && end <= periodOf(asked)[1]),
  overlaps: (asked: string, date: RecordDate) =>
    inAll(worldsOf(date), ([start, end]) => start <= periodOf(asked)[1] && periodOf(asked)[0] <= end),
  before: (asked: string, date: RecordDate) => inAll(worldsOf(date), ([, end]) => end < periodOf(asked)[0]),
  after: (asked: string, date: RecordDate) => inAll(worldsOf(date), ([start]) => start > periodOf(asked)[1]),
}
/** Of the worlds of a tenure those in which it ends while the state exists; if in all it lasts longer, it ends with it. */
function inState(worlds: readonly World[], stateEnds: readonly string[]): readonly World[] {
  const last = stateEnds.toSorted().at(-1) ?? NEVER
  if (last === NEVER) return worlds
  const begun = worlds.filter(([start]) => start <= last)
  if (begun.every(([, end]) => end > last)) {
    return begun.flatMap(([start]) => stateEnds.filter((end) => start <= end).map((end): World => [start, end]))
  }
  // An end that is tried after all others stands for every later day, and so for the last day of the state.
  return begun.map(([start, end]): World => [start, end === NEVER ? last : end]).filter(([, end]) => end <= last)
}

const through = (asked: string, worlds: readonly World[]) =>
  inAll(worlds, ([start, end]) => start <= periodOf(asked)[0] && periodOf(asked)[1] <= end)

function compare(conditions: DateConditions, date: RecordDate | undefined): number {
  const given = Object.entries(conditions)
  if (given.length === 0) return YES
  if (date === undefined) return MAYBE
  return Math.min(...given.map(([name, asked]) => comparisons[name as keyof DateConditions](asked, date))) // its fields are these
}

// The lens

/** Everything that can be asked of some tables under a lens. */
export function naive(tables: Everything, lens: NaiveLens = {}) {
  const day = lens.asOf
  const sources = tables.sources.filter(
    (one) => day === undefined || worldsOf(one.issued).every(([, end]) => end <= day),
  )
  const claims = tables.claims
    .filter((one) => day === undefined || sources.some(({ id }) => id === one.source))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const propositions = tables.propositions
    .filter(({ id }) => day === undefined || claims.some(({ proposition }) => proposition === id))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const evidence = computeEvidence({ ...tables, propositions, claims })
  const context = buildContext({ ...tables, propositions, claims })

  const about = (id: string) => propositions.filter((one) => one.about === id)
  const claimsOn = (id: string) => claims.filter((one) => one.proposition === id)
  const evidenceOf = (id: string | undefined) => evidence.find(({ proposition }) => proposition === id)
  const implicit = (id: string) => about(id).find(({ predicate }) => ['occurred', 'holds'].includes(predicate))?.id
  const entity = (id: string) => tables.entities.find((one) => one.id === id)
  const record = (id: string) => [...tables.events, ...tables.relations].find((one) => one.id === id)

  const reach = (id: string | undefined, bar: Bar): number => {
    const row = evidenceOf(id)
    const isGood =
      (row?.reliability ?? 'F') <= (bar.reliability ?? 'F') &&
      (row?.credibility ?? '6') <= String(bar.credibility ?? '6')
    const { certain, possible } = row?.support.origins ?? { certain: 0, possible: 0 }
    const least = bar.minOrigins ?? 0
    return !isGood || possible < least ? NO : certain < least ? MAYBE : YES
  }
  const trusts = (id: string | undefined) => lens.trust === undefined || reach(id, lens.trust) === YES
  const shown: { readonly [T in TableName]: readonly RowOf<T>[] } = {
    sources,
    entities: tables.entities,
    claims,
    propositions: propositions.filter(({ id }) => trusts(id)),
    events: tables.events.filter(({ id }) => (day === undefined || about(id).length > 0) && trusts(implicit(id))),
    relations: tables.relations.filter(({ id }) => (day === undefined || about(id).length > 0) && trusts(implicit(id))),
  }

  // Who acts and speaks

  const withParties = (ids: readonly (string | undefined)[], date: RecordDate | undefined) =>
    ids.flatMap((id) => (id === undefined ? [] : date === undefined ? [id] : [id, ...partiesOf(id, date, context)]))
  const named = (speakers: RowOf<'claims'>['speakers']) => speakers.filter((speaker) => typeof speaker === 'string')
  const speakers = (claim: RowOf<'claims'>) => {
    const source = tables.sources.find(({ id }) => id === claim.source)
    const organ = entity(source?.publisher ?? '')
    const state = organ?.type === 'organization' ? organ.state : undefined
    const own =
      claim.speakers.length > 0 ? [] : [source?.publisher, state, ...(source?.authors.map((one) => one.entity) ?? [])]
    return [...withParties([...named(claim.speakers), claim.onBehalfOf], claim.said ?? source?.issued), ...own]
  }
  const takesPart = (event: RowOf<'events'>, asked: string | Entry, exact: boolean): boolean => {
    const { entity, role } = typeof asked === 'string' ? { entity: asked, role: undefined } : asked
    return event.participants.some((one) => {
      const acts = exact ? [one.entity] : withParties([one.entity, one.onBehalfOf], event.date)
      return (role === undefined || among(one.role, role) === YES) && (entity === undefined || acts.includes(entity))
    })
  }

  // Places

  const directlyIn = (id: string): readonly string[] => {
    const found = entity(id)
    if (found?.type === 'country') return found.within
    return found?.type === 'place' ? [...found.within, ...(found.country === undefined ? [] : [found.country])] : []
  }
  const above = (id: string): ReadonlySet<string> => {
    let known = new Set([id])
    // No way up is longer than there are records.
    for (let i = 0; i <= tables.entities.length; i++) known = new Set([...known, ...[...known].flatMap(directlyIn)])
    return known
  }
  const spannedAbove = (id: string) =>
    [...above(id)].flatMap((one) => {
      const found = entity(one)
      return found?.type === 'place' ? found.spans : []
    })
  const happens = (place: string, container: string): number => {
    if (above(place).has(container)) return YES
    const touches = (a: string, b: string) =>
      spannedAbove(a).some((country) => above(b).has(country) || above(country).has(b))
    return above(container).has(place) || touches(place, container) || touches(container, place) ? MAYBE : NO
  }

  // Conditions, field by field

  const conditionsOf: Conditions = {
    events: {
      id: (wanted, { id }) => among(id, wanted),
      kind: (wanted, { kind }) => among(kind, wanted),
      during: (asked, { date }) => comparisons.during(asked, date),
      overlaps: (asked, { date }) => comparisons.overlaps(asked, date),
      before: (asked, { date }) => comparisons.before(asked, date),
      after: (asked, { date }) => comparisons.after(asked, date),
      participants(asked, event) {
        if (typeof asked === 'string') return is(takesPart(event, asked, false))
        const { exact = false, any, all = [], none = [], ...one } = asked
        const has = (each: string | Entry) => takesPart(event, each, exact)
        const isOne = Object.keys(one).length === 0 || has(one)
        return is(isOne && all.every(has) && !none.some(has) && (any === undefined || any.some(has)))
      },
      place(asked, { places }) {
        // A place that is not known may be any.
        if (places.length === 0) return MAYBE
        if (typeof asked === 'string') return is(places.includes(asked))
        return Math.max(...places.map((place) => happens(place, asked.within)))
      },
      partOf: (wanted, { partOf }) => among(partOf, wanted),
      instrument: (wanted, { instruments }) => is(instruments.some((one) => among(one, wanted) === YES)),
      disputed: (wanted, { id }) => is(about(id).some((one) => evidenceOf(one.id)?.disputed === true) === wanted),
      evidence: (bar, { id }) => reach(implicit(id), bar),
    },
    sources: {
      id: (wanted, { id }) => among(id, wanted),
      type: (wanted, { type }) => among(type, wanted),
      publisher: (wanted, { publisher }) => among(publisher, wanted),
      language: (wanted, { language }) => among(language, wanted),
      genre: (wanted, { genre }) => among(genre, wanted),
      tier: (wanted, { tier }) => among(tier, wanted),
      access: (wanted, { access }) => among(access, wanted),
      carrier: (wanted, { carrier }) => among(carrier, wanted),
      reliability: (wanted, { reliability }) => among(reliability.code, wanted),
      during: (asked, { issued }) => comparisons.during(asked, issued),
      overlaps: (asked, { issued }) => comparisons.overlaps(asked, issued),
      before: (asked, { issued }) => comparisons.before(asked, issued),
      after: (asked, { issued }) => comparisons.after(asked, issued),
    },
    entities: {
      id: (wanted, { id }) => among(id, wanted),
      type: (wanted, { type }) => among(type, wanted),
      kind: (wanted, one) => is('kind' in one && among(one.kind, wanted) === YES),
      name(wanted, { names, aliases }) {
        const alike = (a: string | undefined, b: string) => a?.localeCompare(b, 'en', { sensitivity: 'base' }) === 0
        return is([wanted].flat().some((name) => [...Object.values(names), ...aliases].some((one) => alike(one, name))))
      },
      state: (wanted, one) => is('state' in one && among(one.state, wanted) === YES),
      within: (container, { id }) => is(id !== container && above(id).has(container)),
    },
    relations: {
      id: (wanted, { id }) => among(id, wanted),
      type: (wanted, { type }) => among(type, wanted),
      from: (wanted, { from }) => among(from, wanted),
      to: (wanted, { to }) => among(to, wanted),
      capacity: (wanted, { capacity }) => among(capacity, wanted),
      during: (asked, { date }) => comparisons.during(asked, date),
      overlaps: (asked, { date }) => comparisons.overlaps(asked, date),
      before: (asked, { date }) => comparisons.before(asked, date),
      after: (asked, { date }) => comparisons.after(asked, date),
      at: (asked, { date }) => through(asked, worldsOf(date)),
      disputed: (wanted, { id }) => is(about(id).some((one) => evidenceOf(one.id)?.disputed === true) === wanted),
      evidence: (bar, { id }) => reach(implicit(id), bar),
    },
    propositions: {
      id: (wanted, { id }) => among(id, wanted),
      about: (wanted, { about }) => among(about, wanted),
      regarding: (wanted, { regarding }) => among(regarding, wanted),
      modality: (wanted, { modality }) => among(modality, wanted),
      valueType: (wanted, { value }) => among(value.type, wanted),
      valid: (conditions, { valid }) => compare(conditions, valid),
      disputed: (wanted, { id }) => is((evidenceOf(id)?.disputed ?? false) === wanted),
      evidence: (bar, { id }) => reach(id, bar),
    },
    claims: {
      id: (wanted, { id }) => among(id, wanted),
      proposition: (wanted, { proposition }) => among(proposition, wanted),
      about: (wanted, { proposition }) =>
        is(tables.propositions.some(({ id, about }) => id === proposition && among(about, wanted) === YES)),
      cites: (wanted, { cites }) => among(cites, wanted),
      basis: (wanted, { basis, speakers }) =>
        among(basis === undefined ? (named(speakers).length > 0 ? 'statement' : 'unknown') : basis, wanted),
      hedge: (wanted, { hedge }) => among(hedge, wanted),
      attribution: (wanted, { attribution, speakers }) =>
        among(attribution === undefined && named(speakers).length > 0 ? 'explicit' : attribution, wanted),
      said: (conditions, { said }) => compare(conditions, said),
      issued: (conditions, { source }) => compare(conditions, tables.sources.find(({ id }) => id === source)?.issued),
    },
  }

  /** Whether one claim, on that proposition, is what is asked. A question for the predicate alone needs no claim. */
  const onClaims = (asked: ClaimConditions<Ids>, table: TableName, row: RowOf<TableName>): number => {
    const fits = (claim: RowOf<'claims'>) =>
      (asked.source === undefined || among(claim.source, asked.source) === YES) &&
      (asked.stance === undefined || among(claim.stance, asked.stance) === YES) &&
      (asked.speaker === undefined || speakers(claim).some((one) => among(one, asked.speaker) === YES))
    const isOn = (id: string) =>
      asked.predicate === undefined ||
      tables.propositions.some((one) => one.id === id && among(one.predicate, asked.predicate) === YES)
    if (table === 'claims') return is(claims.some((one) => one.id === row.id && fits(one) && isOn(one.proposition)))
    const own = propositions.filter((one) => (table === 'propositions' ? one.id === row.id : one.about === row.id))
    const { predicate, ...ofClaim } = asked
    const needsNone = Object.keys(ofClaim).length === 0
    return is(own.some(({ id }) => isOn(id) && (needsNone || claimsOn(id).some(fits))))
  }

  const answer = (where: Query, table: TableName, row: RowOf<TableName>): number => {
    const { and = [], or, not, source, speaker, stance, predicate, ...rest } = where as Where // every test makes such
    const ofClaims = Object.entries({ source, speaker, stance, predicate }).filter(([, value]) => value !== undefined)
    // Each condition is asked of rows of its own table only.
    const conditions = conditionsOf[table] as unknown as Record<
      string,
      (value: unknown, row: RowOf<TableName>) => number
    >
    return Math.min(
      YES,
      ...and.map((each) => answer(each, table, row)),
      ...(or === undefined ? [] : [Math.max(NO, ...or.map((each) => answer(each, table, row)))]),
      ...(not === undefined ? [] : [YES - answer(not, table, row)]),
      ...(ofClaims.length === 0 ? [] : [onClaims(Object.fromEntries(ofClaims), table, row)]),
      ...Object.entries(rest).map(([field, value]) => conditions[field]?.(value, row) ?? Number.NaN),
    )
  }

  return {
    shown,
    answer,
    evidenceOf,
    find<T extends TableName>(table: T, query: Query): RowOf<T>[] {
      const { orderBy = '', limit = Number.POSITIVE_INFINITY, match = 'certain', ...where } = query as Options // as above
      const keeps = match === 'certain' ? [YES] : [YES, MAYBE]
      const rows = shown[table].filter((row) => keeps.includes(answer(where, table, row)))
      const key = (row: RowOf<TableName>) => (orderBy.endsWith('id') ? [row.id] : [...dateKey(row), row.id])
      const sorted = rows.toSorted((a, b) => byParts(key(a), key(b)))
      return (orderBy.startsWith('-') ? sorted.reverse() : sorted).slice(0, limit)
    },
    denials(query: Options & { readonly about?: unknown; readonly speaker?: unknown; readonly during?: string }) {
      return contested(query, (proposition) =>
        claimsOn(proposition.id)
          .filter(({ stance }) => stance === 'denies' || stance === 'retracts')
          .filter((claim) => query.speaker === undefined || speakers(claim).some((id) => among(id, query.speaker)))
          .filter(({ said, source }) => {
            const issued = tables.sources.find(({ id }) => id === source)?.issued
            const early = query.during && !said && issued && comparisons.before(query.during, issued) === YES
            return !early && isTimely(query, said)
          })
          .map((claim) => ({ claim, proposition })),
      )
    },
    disputes(query: Options & { readonly about?: unknown; readonly during?: string }) {
      return contested(query, (proposition) => {
        const row = evidenceOf(proposition.id)
        if (row === undefined || !row.disputed) return []
        if (!isTimely(query, proposition.valid ?? record(proposition.about)?.date)) return []
        const rivals = row.rivals.map((id) => tables.propositions.find((one) => one.id === id))
        return [{ proposition, rivals, denied: row.denied, evidence: row }]
      })
    },
    holders(office: string, at: string) {
      const post = entity(office)
      const state = post?.type === 'office' ? entity(post.state ?? '') : undefined
      const ends = state?.type === 'country' && state.existed ? worldsOf(state.existed).map(([, end]) => end) : []
      const found = shown.relations
        .filter(({ type, to }) => type === 'holds-office' && to === office)
        .filter(({ from }) => entity(from)?.type === 'person')
        .toSorted((a, b) => byParts([...dateKey(a), a.id], [...dateKey(b), b.id]))
        .map((relation) => ({ relation, person: entity(relation.from), answer: holds(relation, at, ends) }))
      return [YES, MAYBE].flatMap((wanted) => found.filter((one) => one.answer === wanted))
    },
  }

  function contested<R>(query: { readonly about?: unknown }, rowsOf: (proposition: RowOf<'propositions'>) => R[]): R[] {
    const concerns = ({ about, regarding, value }: RowOf<'propositions'>): boolean => {
      const event = tables.events.find(({ id }) => id === about)
      const relation = tables.relations.find(({ id }) => id === about)
      const part = event?.participants.flatMap((one) => [one.entity, one.onBehalfOf]) ?? []
      const ids = [about, regarding, value.type === 'entity' ? value.entity : undefined, relation?.from, relation?.to]
      return [...ids, ...part].some((id) => id !== undefined && among(id, query.about) === YES)
    }
    return shown.propositions.filter((one) => query.about === undefined || concerns(one)).flatMap(rowsOf)
  }

  function isTimely({ during, match }: Options & { readonly during?: string }, date: RecordDate | undefined): boolean {
    const found = during === undefined ? YES : date === undefined ? MAYBE : comparisons.overlaps(during, date)
    return found === YES || (found === MAYBE && match === 'possible')
  }

  /**
   * A tenure may begin or end as one of the statements says that exclude each other; without such, as its record says;
   * and it ends by one of the days on which its state may have ended.
   */
  function holds({ id, date }: RowOf<'relations'>, at: string, stateEnds: readonly string[]): number {
    const stated = (predicate: string) =>
      about(id)
        .filter((one) => one.predicate === predicate && one.modality === 'fact')
        .filter((one) => (evidenceOf(one.id)?.rivals ?? []).length > 0)
        .flatMap(({ value }) => (value.type === 'date' ? [worldsOf(value.date)] : []))
    const own = worldsOf(date)
    const orOwn = (stated: readonly (readonly World[])[]) => (stated.length === 0 ? [undefined] : stated)
    const readings = orOwn(stated('start')).flatMap((start) =>
      orOwn(stated('end')).map((end) => {
        if (start === undefined && end === undefined) return own
        const starts = start?.flat() ?? own.map(([first]) => first)
        const ends = end?.flat() ?? own.map(([, last]) => last)
        const pairs = [...new Set(starts)].flatMap((first) => [...new Set(ends)].map((last): World => [first, last]))
        return pairs.filter(([first, last]) => first <= last)
      }),
    )
    const answers = new Set(
      readings
        .filter((worlds) => worlds.length > 0)
        .map((worlds) => inState(worlds, stateEnds))
        .map((worlds) => (worlds.length === 0 ? NO : through(at, worlds))),
    )
    return answers.size > 1 ? MAYBE : ([...answers][0] ?? MAYBE)
  }
}

type ClaimField = keyof ClaimConditions
type ConditionsOf<C, R> = {
  readonly [K in Exclude<keyof C, ClaimField>]-?: (asked: Exclude<C[K], undefined>, row: R) => number
}

/** What is asked of one who takes part. */
interface Entry {
  readonly entity?: string
  readonly role?: unknown
}

/** A condition for every field of every table: what is missing does not compile. */
interface Conditions {
  readonly events: ConditionsOf<EventConditions<Ids>, RowOf<'events'>>
  readonly sources: ConditionsOf<SourceConditions<Ids>, RowOf<'sources'>>
  readonly entities: ConditionsOf<EntityConditions<Ids>, RowOf<'entities'>>
  readonly relations: ConditionsOf<RelationConditions<Ids>, RowOf<'relations'>>
  readonly propositions: ConditionsOf<PropositionConditions<Ids>, RowOf<'propositions'>>
  readonly claims: ConditionsOf<ClaimRowConditions<Ids>, RowOf<'claims'>>
}

interface Where extends ClaimConditions<Ids> {
  readonly and?: readonly Query[]
  readonly or?: readonly Query[]
  readonly not?: Query
}

interface Options {
  readonly orderBy?: string
  readonly limit?: number
  readonly match?: string
}

/** By the first possible day, an open one first; then by the last, an open one last; then by the text. */
function dateKey(row: RowOf<TableName>): readonly string[] {
  const date = 'issued' in row ? row.issued : 'places' in row || 'from' in row ? row.date : undefined
  if (date === undefined) return []
  const bounds = worldsOf(date)
  const starts = bounds.map(([start]) => start).sort()
  const ends = bounds.map(([, end]) => end).sort()
  return [starts[0] ?? EVER, ends.at(-1) ?? NEVER, date.edtf]
}

function byParts(a: readonly string[], b: readonly string[]): number {
  const i = a.findIndex((part, i) => part !== b[i])
  return i < 0 ? 0 : (a[i] ?? '') < (b[i] ?? '') ? -1 : 1
}
