import { buildContext, evidenceOf } from '@mali-russia/data/rules'
import { dayNumber } from '@mali-russia/edtf'
import type { Store } from './store.js'
import type { Claim, Evidence, Proposition, TableName } from './types.js'

/**
 * What of a store can be read as of a day: sources published by then, their claims, and evidence from these alone.
 * Without a day everything can. Each step is worked out at the first question that needs it.
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
}

/** The tables that evidence is made from. */
export const evidenceTables = [
  'sources',
  'entities',
  'relations',
  'propositions',
  'claims',
] as const satisfies readonly TableName[]

/** Reads a store as of a day, YYYY-MM-DD. */
export function readStore(store: Store, asOf: string | undefined): Reading {
  const published = once(() => {
    const day = asOf === undefined ? Number.POSITIVE_INFINITY : dayNumber(asOf)
    const sources = store.rows('sources', 'asOf').filter(({ issued }) => store.windowOf(issued).latestEnd <= day)
    return new Set(sources.map(({ id }) => id))
  })
  const claims = once(() => {
    const all = store.rows('claims', asOf === undefined ? 'evidence' : 'asOf')
    return asOf === undefined ? all : all.filter(({ source }) => published().has(source))
  })
  const claimsByProposition = once(() => grouped(claims(), ({ proposition }) => proposition))
  const propositions = once(() => {
    const all = store.rows('propositions', asOf === undefined ? 'evidence' : 'asOf')
    return asOf === undefined ? all : all.filter(({ id }) => claimsByProposition().has(id))
  })
  const propositionsByRecord = once(() => grouped(propositions(), ({ about }) => about))
  const rules = once(() =>
    buildContext({
      sources: store.rows('sources', 'evidence'),
      entities: store.rows('entities', 'evidence'),
      relations: store.rows('relations', 'evidence'),
      propositions: propositions(),
      claims: claims(),
    }),
  )
  const evidence = new Map<string, Evidence>()

  const reads = (table: TableName, id: string): boolean => {
    if (asOf === undefined || table === 'entities') return true
    if (table === 'sources') return published().has(id)
    if (table === 'claims') return published().has(store.row('claims', id)?.source ?? '')
    return (table === 'propositions' ? claimsByProposition() : propositionsByRecord()).has(id)
  }
  return {
    reads,
    claimsOn: (proposition) => claimsByProposition().get(proposition) ?? [],
    propositionsAbout: (record) => propositionsByRecord().get(record) ?? [],
    implicitOf: (record) =>
      propositionsByRecord()
        .get(record)
        ?.find(({ predicate }) => predicate === 'occurred' || predicate === 'holds'),
    evidenceOf(id) {
      const known = evidence.get(id)
      const proposition = store.row('propositions', id)
      if (known || !proposition || !reads('propositions', id)) return known
      const row = evidenceOf(proposition, rules())
      evidence.set(id, row)
      return row
    },
  }
}

function once<T>(work: () => T): () => T {
  let done: { readonly value: T } | undefined
  return () => {
    done ??= { value: work() }
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
