import type { Term } from '../vocabulary/index.js'
import * as vocabulary from '../vocabulary/index.js'
import { byCodeUnit } from './tables.js'

/** Every vocabulary with its terms, in the order of their names: not every loader keeps a namespace in one order. */
export const vocabularies: ReadonlyMap<string, Readonly<Record<string, Term>>> = new Map(
  Object.entries(vocabulary).sort(([a], [b]) => byCodeUnit(a, b)),
)

/** The keys of every vocabulary, by its name. */
export const termsOf: ReadonlyMap<string, readonly string[]> = new Map(
  [...vocabularies].map(([name, terms]) => [name, Object.keys(terms)]),
)
