import { overlaps } from '@mali-russia/edtf'
import { type RuleContext, windowOf } from './context.js'
import { questionOf } from './question.js'
import { weigh } from './tally.js'
import type { Proposition } from './types.js'
import { valuesExclude } from './values.js'

/**
 * The rivals of a proposition: about the same record, answering the same one-valued predicate in the same regard and
 * modality, for times that may overlap, with a value that excludes its own. Only propositions with support have rivals,
 * and only these are rivals.
 *
 * @returns in the order of their ids.
 * @throws EdtfError if a date cannot be read.
 * @example
 * ```ts
 * rivalsOf(proposition, buildContext(data)).map(({ text }) => text)
 * ```
 */
export function rivalsOf(proposition: Proposition, context: RuleContext): readonly Proposition[] {
  const question = questionOf(proposition)
  const answers = (question !== undefined && context.answersTo.get(question)) || []
  if (answers.length < 2 || !isSupported(proposition, context)) return []
  return answers
    .filter((other) => other.id !== proposition.id && valuesExclude(proposition.value, other.value))
    .filter((other) => mayMeet(proposition, other, context) && isSupported(other, context))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** Without a time a value is meant for any. */
const mayMeet = (a: Proposition, b: Proposition, context: RuleContext): boolean =>
  !a.valid || !b.valid || overlaps(windowOf(a.valid, context), windowOf(b.valid, context)) !== 'no'

const isSupported = ({ id }: Proposition, context: RuleContext): boolean => weigh(id, context).support.claims.length > 0
