import type { LintFault, LintInput, LintRule } from './types.js'

export type { LintFault, LintInput, LintRule, Path } from './types.js'

/** Every rule, in the order in which they are checked. */
export const rules: readonly LintRule[] = []

/**
 * Checks what the schema of a row cannot say by itself: how rows fit each other, and how records fit their files.
 *
 * @returns every fault of every rule.
 */
export const lint = (input: LintInput): LintFault[] => rules.flatMap((rule) => rule.check(input))
