import type * as z from 'zod'
import type { Evidence, Ids } from '../generated/types.js'
import type { redirectSchema, tablesSchema } from '../schema/index.js'

/** The tables that records are written in. */
export type CodedTables = Omit<z.infer<typeof tablesSchema>, 'evidence'>

/** All tables, each sorted by id. */
export interface Tables extends CodedTables {
  /** Computed, one row a proposition. */
  readonly evidence: readonly Evidence<Ids>[]
}

export type Redirect = z.infer<typeof redirectSchema>

/** What a redirect is called where records are told apart by id: a record may have its id again, which is a fault. */
export const redirectKey = (id: string): string => `retired ${id}`

/** Everything that the compiler makes files from. */
export interface Dataset {
  readonly tables: Tables
  readonly redirects: readonly Redirect[]
  /** Version of the package. */
  readonly version: string
}

/**
 * Compares two strings by code units, so that the order is the same on every machine.
 *
 * @returns a negative number, zero or a positive number.
 */
export const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The rows in the order of their ids. */
export const sortedById = <Row extends { readonly id: string }>(rows: readonly Row[]): Row[] =>
  [...rows].sort((a, b) => byCodeUnit(a.id, b.id))
