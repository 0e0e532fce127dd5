import type { Term } from '../vocabulary/index.js'
import * as vocabulary from '../vocabulary/index.js'

/** Every vocabulary by its name, with its terms. */
export const vocabularies: ReadonlyMap<string, Readonly<Record<string, Term>>> = new Map(Object.entries(vocabulary))

/** The keys of every vocabulary, by its name. */
export const termsOf: ReadonlyMap<string, readonly string[]> = new Map(
  [...vocabularies].map(([name, terms]) => [name, Object.keys(terms)]),
)
