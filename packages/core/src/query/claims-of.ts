import { predicates, stances } from '@mali-russia/data/vocabulary'
import { speakersOf } from '../actors.js'
import { InvalidTermError } from '../errors.js'
import type { Claim, Proposition } from '../types.js'
import type { View } from '../view.js'
import { type Condition, yesNo } from './condition.js'
import { knownId, list } from './operators.js'
import type { ClaimConditions } from './types.js'

/** The fields that are met together by one claim. */
export const claimFields = [
  'source',
  'speaker',
  'stance',
  'predicate',
] as const satisfies readonly (keyof ClaimConditions)[]
type ClaimField = (typeof claimFields)[number]

/** What the fields given ask of one claim. */
export type ClaimTest = (claim: Claim, proposition: Proposition | undefined) => boolean

/** Makes the test of one claim ready, from those of its fields that a query gives. */
export function claimTest(given: ReadonlyMap<string, unknown>, path: string, view: View): ClaimTest {
  const checks: { readonly [F in ClaimField]: (wanted: ReadonlySet<unknown>) => ClaimTest } = {
    source: (wanted) => (claim) => wanted.has(claim.source),
    stance: (wanted) => (claim) => wanted.has(claim.stance),
    speaker: (wanted) => (claim) => speakersOf(claim, view).some((id) => wanted.has(id)),
    predicate: (wanted) => (_, proposition) => proposition !== undefined && wanted.has(proposition.predicate),
  }
  const tests = claimFields
    .filter((field) => given.has(field))
    .map((field) => checks[field](wantedOf(field, given.get(field), `${path}.${field}`, view)))
  return (claim, proposition) => tests.every((test) => test(claim, proposition))
}

/** The condition that one claim on one of a row's propositions meets the test. */
export const claimCondition = <Row>(
  test: ClaimTest,
  propositionsOf: (row: Row) => readonly Proposition[],
  view: View,
): Condition<Row> => ({
  answer: (row) =>
    yesNo(
      propositionsOf(row).some((proposition) =>
        view.claimsOn(proposition.id).some((claim) => test(claim, proposition)),
      ),
    ),
})

function wantedOf(field: ClaimField, value: unknown, path: string, view: View): ReadonlySet<unknown> {
  const values = list(value, path)
  const terms = { stance: Object.keys(stances), predicate: Object.keys(predicates) }[field as 'stance' | 'predicate'] // ids have none
  return new Set(
    values.map(({ item, path }) => {
      if (terms === undefined) return knownId(item, path, [field === 'source' ? 'sources' : 'entities'], view)
      if (typeof item !== 'string' || !terms.includes(item)) throw new InvalidTermError(path, item, terms)
      return item
    }),
  )
}
