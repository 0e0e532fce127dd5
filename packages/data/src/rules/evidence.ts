import type { Evidence as EvidenceOf } from '../generated/types.js'
import { buildContext, type RuleContext } from './context.js'
import { gradeOf } from './grade.js'
import { rivalsOf } from './rivals.js'
import { tallyOf, weigh } from './tally.js'
import type { Evidence, Ids, Proposition, RuleTables } from './types.js'

/**
 * Computes the evidence of every proposition, in the order of the propositions.
 *
 * @throws EdtfError if a date cannot be read.
 * @example
 * ```ts
 * const evidence = computeEvidence({ sources, entities, relations, propositions, claims })
 * evidence.filter(({ disputed }) => disputed).map(({ proposition }) => proposition)
 * ```
 */
export function computeEvidence<I extends Ids = Ids>(tables: RuleTables<I>): EvidenceOf<I>[] {
  const context = buildContext(tables)
  const propositions: readonly Proposition[] = tables.propositions
  // Every id in a row was taken from the tables, so the rows are typed as these are.
  return propositions.map((proposition) => evidenceOf(proposition, context)) as EvidenceOf<I>[]
}

/**
 * The evidence of one proposition, true of the tables that the context was built from.
 *
 * @throws EdtfError if a date cannot be read.
 * @example
 * ```ts
 * const context = buildContext(data)
 * data.propositions.find((proposition) => evidenceOf(proposition, context).denied)?.text
 * ```
 */
export function evidenceOf(proposition: Proposition, context: RuleContext): Evidence {
  const { support, opposition, undecided } = weigh(proposition.id, context)
  const rivals = rivalsOf(proposition, context)
  const denied = support.claims.length > 0 && opposition.claims.length > 0
  const { code, because } = gradeOf({
    modality: proposition.modality,
    support,
    opposition,
    rivals: rivals.map(({ id }) => weigh(id, context).support.origins),
  })
  return {
    proposition: proposition.id,
    support: tallyOf(support),
    opposition: tallyOf(opposition),
    undecided,
    reliability: support.claims.length > 0 ? support.letter : opposition.letter,
    credibility: code,
    because,
    rivals: rivals.map(({ id }) => id),
    denied,
    disputed: denied || rivals.length > 0,
  }
}
