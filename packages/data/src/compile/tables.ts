import type * as z from 'zod'
import type { redirectSchema, tablesSchema } from '../schema/index.js'

/** All tables as the compiler holds them, each sorted by id. */
export type Tables = z.infer<typeof tablesSchema>

export type Redirect = z.infer<typeof redirectSchema>

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
