/**
 * How evidence is made from claims: origins, rivals, grades. Pure functions over plain tables, the shipped ones or your
 * own.
 *
 * @packageDocumentation
 */
export { type Chain, chainOf, signOf, timeOf } from './chain.js'
export { buildContext, type RuleContext } from './context.js'
export { computeEvidence, evidenceOf } from './evidence.js'
export { type CredibilityRule, credibilityRules, type Gradable, type Grade, gradeOf } from './grade.js'
export { countingClaims } from './latest.js'
export { type Origin, originOf, sideOf } from './origins.js'
export { publishingParty } from './owners.js'
export { partiesOf, partyOf } from './parties.js'
export { rivalsOf } from './rivals.js'
export { type SideWeight, tallyOf, type Weight, weigh } from './tally.js'
export type { RuleTables } from './types.js'
export { valuesExclude } from './values.js'
