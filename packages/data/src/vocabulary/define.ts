/** What every term of a closed vocabulary says about itself. */
export interface Term {
  /** Label in English, as a page would show it. */
  readonly en: string
  /** Label in French. */
  readonly fr: string
  /** What the term means and when a coder uses it. */
  readonly description: string
}

/**
 * A closed list of terms. It keeps the exact keys as a type, so that a misspelt term does not compile.
 *
 * @example
 * const colours = vocabulary({ red: { en: 'red', fr: 'rouge', description: 'As blood.' } })
 * colours.red.fr // 'rouge'
 */
// @__NO_SIDE_EFFECTS__
export function vocabulary<const K extends string, const T extends Term>(terms: Readonly<Record<K, T>>) {
  return Object.freeze(terms)
}

/** Keys of a vocabulary, in the order in which they were written; at least one. */
export const keysOf = <K extends string>(terms: Readonly<Record<K, unknown>>): [K, ...K[]] => {
  const [first, ...rest] = Object.keys(terms) as K[] // Object.keys loses the key type of a frozen literal
  if (first === undefined) throw new Error('a vocabulary needs at least one term')
  return [first, ...rest]
}
