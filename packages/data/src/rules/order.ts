/**
 * Distinct strings in the order of their code units, which is the same on every machine.
 *
 * @example
 * ```ts
 * distinct(['b', 'a', 'b']) // ['a', 'b']
 * ```
 */
export const distinct = (texts: Iterable<string>): string[] => [...new Set(texts)].sort()

/** The first of some strings in that order. */
export const smallest = (texts: Iterable<string>): string | undefined => distinct(texts)[0]
