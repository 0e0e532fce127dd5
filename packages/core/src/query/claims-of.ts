import { predicates, stances } from '@mali-russia/data/vocabulary'
import { speakersOf, speakerTables } from '../actors.js'
import { InvalidTermError } from '../errors.js'
import type { Claim, Proposition, TableName } from '../types.js'
import type { View } from '../view.js'
import { type Condition, yesNo } from './condition.js'
import { knownId, list } from './input.js'
import type { ClaimConditions } from './types.js'

/** The fields that are met together by one claim, and the proposition that it is on. */
export const claimFields = [
  'source',
  'speaker',
  'stance',
  'predicate',
] as const satisfies readonly (keyof ClaimConditions)[]
type ClaimField = (typeof claimFields)[number]

/** What the fields given ask. A part is left out where nothing is asked of it. */
interface Asked {
  readonly claim?: (claim: Claim) => boolean
  readonly proposition?: (proposition: Proposition) => boolean
}

/** The condition that the claim itself, which is the row, is what the fields given ask for. */
export function ownClaimCondition(given: ReadonlyMap<string, unknown>, path: string, view: View): Condition<Claim> {
  const { store } = view
  const asked = read(given, path, view)
  if (asked.proposition) store.need(['propositions'], `${path}.predicate`)
  return {
    answer(claim) {
      const proposition = asked.proposition && store.row('propositions', claim.proposition)
      const fits = !asked.proposition || (proposition !== undefined && asked.proposition(proposition))
      return yesNo(fits && (asked.claim?.(claim) ?? true))
    },
  }
}

/** The condition that one of a row’s propositions, by one and the same claim on it, is what the fields given ask for. */
export function claimsCondition<Row>(
  given: ReadonlyMap<string, unknown>,
  propositionsOf: (row: Row, view: View) => readonly Proposition[],
  path: string,
  view: View,
): Condition<Row> {
  const asked = read(given, path, view)
  const tables: readonly TableName[] = asked.claim ? ['propositions', 'claims'] : ['propositions']
  view.store.need(tables, `${path}.${[...given.keys()].join('+')}`)
  const fits = (proposition: Proposition) =>
    (asked.proposition?.(proposition) ?? true) && (!asked.claim || view.claimsOn(proposition.id).some(asked.claim))
  return { answer: (row) => yesNo(propositionsOf(row, view).some(fits)) }
}

function read(given: ReadonlyMap<string, unknown>, path: string, view: View): Asked {
  const { store } = view
  const wanted = <V>(field: ClaimField, check: (item: unknown, path: string) => V): ReadonlySet<V> | undefined =>
    given.has(field)
      ? new Set(list(given.get(field), `${path}.${field}`).map(({ item, path }) => check(item, path)))
      : undefined
  const source = wanted('source', (item, path) => knownId(item, path, ['sources'], store))
  const speaker = wanted('speaker', (item, path) => knownId(item, path, ['entities'], store))
  const stance = wanted('stance', (item, path) => knownTerm(item, path, stances))
  const predicate = wanted('predicate', (item, path) => knownTerm(item, path, predicates))
  if (speaker) store.need(speakerTables, `${path}.speaker`)
  return {
    ...((source || speaker || stance) && {
      claim: (claim) =>
        (!source || source.has(claim.source)) &&
        (!stance || stance.has(claim.stance)) &&
        (!speaker || speakersOf(claim, store).some((id) => speaker.has(id))),
    }),
    ...(predicate && { proposition: (proposition) => predicate.has(proposition.predicate) }),
  }
}

function knownTerm(item: unknown, path: string, terms: object): string {
  const known = Object.keys(terms)
  if (typeof item !== 'string' || !known.includes(item)) throw new InvalidTermError(path, item, known)
  return item
}
