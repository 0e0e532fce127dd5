import type * as data from '@mali-russia/data'
import { entityTypes } from '@mali-russia/data/vocabulary'

/** The tables of a database: some or all of them. With redirects, ids that were retired lead to what became of them. */
export type Tables<I extends data.Ids = data.ShippedIds> = Partial<Omit<data.Tables<I>, 'evidence'>> & {
  readonly redirects?: readonly data.Redirect<I>[]
}

/** Names of the tables that a database reads. Evidence is always computed anew. */
export const tableNames = ['sources', 'entities', 'events', 'relations', 'propositions', 'claims'] as const
export type TableName = (typeof tableNames)[number]

/** The table that holds records whose ids begin as this one does; undefined for a prefix that is not ours. */
export function tableByPrefix(id: string): TableName | undefined {
  const prefix = id.slice(0, id.indexOf(':'))
  if (Object.values(entityTypes).some((type) => type.prefix === prefix)) return 'entities'
  return tableNames.find((table) => prefixes[table] === prefix)
}

const prefixes: { readonly [T in TableName]?: string } = {
  sources: 'source',
  events: 'event',
  relations: 'relation',
  propositions: 'prop',
  claims: 'claim',
}

// Inside, all ids are plain strings; `database.ts` gives the rows back under the types that came in.
export type Source = data.Source<data.Ids>
type Entity = data.Entity<data.Ids>
export type Event = data.Event<data.Ids>
export type Relation = data.Relation<data.Ids>
export type Proposition = data.Proposition<data.Ids>
export type Claim = data.Claim<data.Ids>
export type Evidence = data.Evidence<data.Ids>
export type Reliability = data.Reliability
export type Credibility = data.Credibility

/** The record of each table. */
export interface Rows {
  readonly sources: Source
  readonly entities: Entity
  readonly events: Event
  readonly relations: Relation
  readonly propositions: Proposition
  readonly claims: Claim
}
