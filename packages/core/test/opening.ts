import type * as data from '@mali-russia/data'
import { type Database, type Explanation, openDatabase } from '../src/index.js'
import type { Everything, NaiveLens, Query, RowOf, TableName } from './naive.js'

/** Opens tables of any ids under a lens. */
export function openUnder(tables: Everything, { asOf, trust }: NaiveLens = {}): Database<data.Ids> {
  const whole = openDatabase<data.Ids>(tables)
  const then = asOf === undefined ? whole : whole.asOf(asOf)
  return trust === undefined ? then : then.trust(trust)
}

/** A table, to be asked questions that a test made up. */
export interface AnyTable {
  readonly find: (query?: Query) => RowOf<TableName>[]
  readonly first: (query?: Query) => RowOf<TableName> | undefined
  readonly count: (query?: Query) => number
  readonly explain: (query?: Query) => Explanation
}

/** A table of a database without the type of its queries, which tests make at random. */
export const tableOf = (db: Database<data.Ids>, name: TableName): AnyTable => db[name] as AnyTable
