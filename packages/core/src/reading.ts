import { buildContext, evidenceOf, type Origin, originOf } from '@mali-russia/data/rules'
import { dayNumber } from '@mali-russia/edtf'
import type { Store } from './store.js'
import type { Claim, Evidence, Proposition, Source, TableName } from './types.js'

/**
 * What of a store can be read as of a day: sources published by then, their claims, and evidence from these alone.
 * Without a day everything can. Nothing is worked out before a question needs it.
 */
export interface Reading {
  /** Whether there is something to be read that rests on a published source; entities need none. */
  readonly reads: (table: TableName, id: string) => boolean
  /** The claims on a proposition, in the order of their ids. */
  readonly claimsOn: (proposition: string) => readonly Claim[]
  /** The propositions about a record, in the order of their ids. */
  readonly propositionsAbout: (record: string) => readonly Proposition[]
  /** The implicit proposition of an event or relation: that it occurred, or holds. */
  readonly implicitOf: (record: string) => Proposition | undefined
  readonly evidenceOf: (proposition: string) => Evidence | undefined
  readonly originOf: (claim: Claim) => Origin
}

/** The tables that evidence is made from. */
export const evidenceTables = [
  'sources',
  'entities',
  'relations',
  'propositions',
  'claims',
] as const satisfies readonly TableName[]

/** How many days are kept. Each costs memory once evidence was asked for as of it. */
const daysKept = 4

/** The reading of a store as of a day, YYYY-MM-DD. */
export type Readings = (asOf: string | undefined) => Reading

/** Readings of one store. Those of the last few days are kept: who asks as of a day will ask again. */
export function buildReadings(store: Store): Readings {
  const groups = groupsOf(store)
  const whole = readStore(store, groups, undefined)
  const kept = new Map<string, Reading>()
  return (asOf) => {
    if (asOf === undefined) return whole
    const reading = kept.get(asOf) ?? readStore(store, groups, asOf)
    // A map keeps the order in which it was filled: the day that was asked for longest ago is its first.
    kept.delete(asOf)
    kept.set(asOf, reading)
    const [oldest] = kept.keys()
    if (kept.size > daysKept && oldest !== undefined) kept.delete(oldest)
    return reading
  }
}

/** What every reading of a store picks from. */
interface Groups {
  readonly claimsOn: (proposition: string, question: string) => readonly Claim[]
  readonly propositionsAbout: (record: string, question: string) => readonly Proposition[]
}

function groupsOf(store: Store): Groups {
  const claims = once((question) => grouped(store.rows('claims', question), ({ proposition }) => proposition))
  const propositions = once((question) => grouped(store.rows('propositions', question), ({ about }) => about))
  return {
    claimsOn: (proposition, question) => claims(question).get(proposition) ?? [],
    propositionsAbout: (record, question) => propositions(question).get(record) ?? [],
  }
}

function readStore(store: Store, groups: Groups, asOf: string | undefined): Reading {
  const question = asOf === undefined ? 'evidence' : 'asOf'
  const day = asOf === undefined ? Number.POSITIVE_INFINITY : dayNumber(asOf)
  const isPublished = (id: string): boolean => {
    store.need(['sources'], 'asOf')
    const source = store.row('sources', id)
    return source !== undefined && isOutBy(day, source, store)
  }
  const isReadable = ({ source }: Claim): boolean => asOf === undefined || isPublished(source)
  const isStated = ({ id }: { readonly id: string }): boolean =>
    asOf === undefined || groups.claimsOn(id, question).some(isReadable)
  const rules = once(() =>
    buildContext({
      sources: store.rows('sources', 'evidence'),
      entities: store.rows('entities', 'evidence'),
      relations: store.rows('relations', 'evidence'),
      ...(asOf === undefined ? everything(store) : statedBy(day, store)),
    }),
  )
  const evidence = new Map<string, Evidence>()

  const reads = (table: TableName, id: string): boolean => {
    if (asOf === undefined || table === 'entities') return true
    needForDay(table, store)
    if (table === 'sources') return isPublished(id)
    if (table === 'claims') return isPublished(store.row('claims', id)?.source ?? '')
    return table === 'propositions' ? isStated({ id }) : groups.propositionsAbout(id, question).some(isStated)
  }
  return {
    reads,
    claimsOn: (proposition) => groups.claimsOn(proposition, question).filter(isReadable),
    propositionsAbout: (record) => groups.propositionsAbout(record, question).filter(isStated),
    implicitOf: (record) =>
      groups
        .propositionsAbout(record, question)
        .find((one) => (one.predicate === 'occurred' || one.predicate === 'holds') && isStated(one)),
    evidenceOf(id) {
      const known = evidence.get(id)
      const proposition = store.row('propositions', id)
      if (known || !proposition || !reads('propositions', id)) return known
      const row = evidenceOf(proposition, rules(question))
      evidence.set(id, row)
      return row
    },
    originOf: (claim) => originOf(claim, rules(question)),
  }
}

/** Whether a source had certainly been published by a day. */
const isOutBy = (day: number, { issued }: Source, store: Store): boolean => store.windowOf(issued).latestEnd <= day

const everything = (store: Store) => ({
  propositions: store.rows('propositions', 'evidence'),
  claims: store.rows('claims', 'evidence'),
})

/** All claims that could be read on a day, and what they are on: of so many, sets are quicker than to ask one by one. */
function statedBy(day: number, store: Store) {
  const sources = store.rows('sources', 'asOf').filter((source) => isOutBy(day, source, store))
  const published = new Set(sources.map(({ id }) => id))
  const claims = store.rows('claims', 'asOf').filter(({ source }) => published.has(source))
  const stated = new Set(claims.map(({ proposition }) => proposition))
  return { propositions: store.rows('propositions', 'asOf').filter(({ id }) => stated.has(id)), claims }
}

/** Throws where a table is absent that tells what of another could be read on a day. */
function needForDay(table: TableName, store: Store): void {
  const isRecord = table === 'events' || table === 'relations'
  if (isRecord && store.rows('propositions', 'asOf').length === 0) return
  if ((isRecord || table === 'propositions') && store.rows('claims', 'asOf').length === 0) return
  store.need(['sources'], 'asOf')
}

/** Works out at the first call; the question is named where a table is absent. */
function once<T>(work: (question: string) => T): (question: string) => T {
  let done: { readonly value: T } | undefined
  return (question) => {
    done ??= { value: work(question) }
    return done.value
  }
}

function grouped<Row>(rows: readonly Row[], keyOf: (row: Row) => string): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const key = keyOf(row)
    const group = groups.get(key)
    if (group) group.push(row)
    else groups.set(key, [row])
  }
  return groups
}
