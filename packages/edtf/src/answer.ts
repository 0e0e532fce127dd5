/** What can be said of a statement about imprecise dates: true in all, in none, or in some of their possible worlds. */
export type Answer = 'yes' | 'no' | 'maybe'

/**
 * Negation by Kleene's three-valued logic.
 *
 * @example
 * ```ts
 * not('yes') // 'no'
 * not('maybe') // 'maybe'
 * ```
 */
export function not(answer: Answer): Answer {
  return answer === 'yes' ? 'no' : answer === 'no' ? 'yes' : 'maybe'
}

/**
 * Conjunction by Kleene's three-valued logic: `no` if any is, else `maybe` if any is. Of nothing it is `yes`.
 *
 * @example
 * ```ts
 * and('yes', 'maybe') // 'maybe'
 * and('maybe', 'no') // 'no'
 * ```
 */
export function and(...answers: readonly Answer[]): Answer {
  return answers.includes('no') ? 'no' : answers.includes('maybe') ? 'maybe' : 'yes'
}

/**
 * Disjunction by Kleene's three-valued logic: `yes` if any is, else `maybe` if any is. Of nothing it is `no`.
 *
 * @example
 * ```ts
 * or('no', 'maybe') // 'maybe'
 * or('maybe', 'yes') // 'yes'
 * ```
 */
export function or(...answers: readonly Answer[]): Answer {
  return not(and(...answers.map(not)))
}
