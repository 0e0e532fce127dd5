import { buildContext, computeEvidence, type RuleContext } from '@mali-russia/data/rules'
import { dayNumber } from '@mali-russia/edtf'
import { type Lens, reaches } from './lens.js'
import type { Store } from './store.js'
import type { Claim, Evidence, Proposition, Rows, TableName } from './types.js'

/**
 * A store read under a lens. Reading goes in one order: sources published by the day, their claims, evidence from these
 * alone, then the bar of trust. Each step is worked out at the first question that needs it.
 */
export interface View {
  readonly store: Store
  readonly lens: Lens
  /** Whether a row of a table is there under the lens. */
  readonly shows: (table: TableName, id: string) => boolean
  /** The claims of sources that can be read, by proposition, in the order of their ids. */
  readonly claimsOn: (proposition: string) => readonly Claim[]
  /** The propositions about a record that have a claim that can be read. */
  readonly propositionsAbout: (record: string) => readonly Proposition[]
  /** The implicit proposition of an event or relation. */
  readonly implicitOf: (record: string) => Proposition | undefined
  readonly evidenceOf: (proposition: string) => Evidence | undefined
  /** The rules over entities and relations alone: who belongs to whom. */
  readonly parties: () => RuleContext
}

export function buildView(store: Store, lens: Lens): View {
  const once = <T>(work: () => T) => {
    let done: { readonly value: T } | undefined
    return () => {
      done ??= { value: work() }
      return done.value
    }
  }
  const limited = lens.asOf !== undefined || lens.trust !== undefined

  const published = once(() => {
    if (lens.asOf === undefined) return undefined
    const day = dayNumber(lens.asOf)
    const sources = store.rows('sources', 'asOf')
    return new Set(sources.filter(({ issued }) => store.windowOf(issued).latestEnd <= day).map(({ id }) => id))
  })
  const claims = once(() => {
    const readable = published()
    const all = store.rows('claims', limited ? 'a lens' : 'evidence')
    return readable === undefined ? all : all.filter(({ source }) => readable.has(source))
  })
  const claimsByProposition = once(() => grouped(claims(), ({ proposition }) => proposition))
  const propositions = once(() => {
    const all = store.rows('propositions', limited ? 'a lens' : 'evidence')
    return lens.asOf === undefined ? all : all.filter(({ id }) => claimsByProposition().has(id))
  })
  const propositionsByRecord = once(() => grouped(propositions(), ({ about }) => about))
  const tables = once(() => ({
    sources: store.rows('sources', 'evidence'),
    entities: store.rows('entities', 'evidence'),
    relations: store.rows('relations', 'evidence'),
    propositions: propositions(),
    claims: claims(),
  }))
  const parties = once(() =>
    buildContext({
      sources: [],
      entities: store.rows('entities', 'parties'),
      relations: store.rows('relations', 'parties'),
      propositions: [],
      claims: [],
    }),
  )
  const evidence = once(() => new Map<string, Evidence>(computeEvidence(tables()).map((row) => [row.proposition, row])))

  const implicitOf = (record: string) =>
    propositionsByRecord()
      .get(record)
      ?.find(({ predicate }) => predicate === 'occurred' || predicate === 'holds')
  const trusted = (proposition: string | undefined) => {
    if (lens.trust === undefined) return true
    const row = proposition === undefined ? undefined : evidence().get(proposition)
    return row !== undefined && reaches(row, lens.trust, 'certain')
  }
  const shows = (table: TableName, id: string): boolean => {
    if (!limited || table === 'entities') return true
    switch (table) {
      case 'sources':
        return published()?.has(id) ?? true
      case 'claims':
        return published()?.has(store.row('claims', id)?.source ?? '') ?? true
      case 'propositions':
        return (lens.asOf === undefined || claimsByProposition().has(id)) && trusted(id)
      default:
        return (lens.asOf === undefined || propositionsByRecord().has(id)) && trusted(implicitOf(id)?.id)
    }
  }
  return {
    store,
    lens,
    shows,
    claimsOn: (proposition) => claimsByProposition().get(proposition) ?? [],
    propositionsAbout: (record) => propositionsByRecord().get(record) ?? [],
    implicitOf,
    evidenceOf: (proposition) => evidence().get(proposition),
    parties,
  }
}

function grouped<T extends Rows[TableName]>(
  rows: readonly T[],
  keyOf: (row: T) => string,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const row of rows) {
    const group = groups.get(keyOf(row))
    if (group) group.push(row)
    else groups.set(keyOf(row), [row])
  }
  return groups
}
