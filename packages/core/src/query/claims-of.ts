import { predicates, stances } from '@mali-russia/data/vocabulary'
import { claimsBySpeaker, speakerTables, spokenBy } from '../actors.js'
import { InvalidTermError } from '../errors.js'
import type { Store } from '../store.js'
import type { Claim, Proposition, TableName } from '../types.js'
import type { View } from '../view.js'
import { type Candidates, leadingTo, rowsOf, rowsUnder } from './candidates.js'
import { allOf, type Condition, fewestCandidates, yesNo } from './condition.js'
import { knownId, list } from './input.js'
import { indexed } from './operators.js'
import type { ClaimConditions } from './types.js'

/** The fields that are met together by one claim, and the proposition that it is on. */
export const claimFields = [
  'source',
  'speaker',
  'stance',
  'predicate',
] as const satisfies readonly (keyof ClaimConditions)[]
type ClaimField = (typeof claimFields)[number]

/** The condition that the claim itself, which is the row, is what the fields given ask for. */
export function ownClaimCondition(given: ReadonlyMap<string, unknown>, path: string, view: View): Condition<Claim> {
  const { store } = view
  const { claim, predicates } = read(given, path, view)
  if (predicates) store.need(['propositions'], `${path}.predicate`)
  const predicateOf = ({ proposition }: Claim) => store.row('propositions', proposition)?.predicate
  const onIt = predicates && indexed('predicate', predicates, (row) => [predicateOf(row)], { view, table: 'claims' })
  return allOf([claim, onIt].filter((condition) => condition !== undefined))
}

/** Rows that propositions are about, or that are propositions, and the way from the one to the other and back. */
export interface Stated<Row> {
  readonly table: TableName
  readonly propositionsOf: (row: Row, view: View) => readonly Proposition[]
  readonly rowOf: (proposition: Proposition) => string
}

/** The condition that one of a row’s propositions, by one and the same claim on it, is what the fields given ask for. */
export function claimsCondition<Row>(
  stated: Stated<Row>,
  given: ReadonlyMap<string, unknown>,
  path: string,
  view: View,
): Condition<Row> {
  const { claim, predicates } = read(given, path, view)
  const tables: readonly TableName[] = claim ? ['propositions', 'claims'] : ['propositions']
  view.store.need(tables, `${path}.${[...given.keys()].join('+')}`)
  const proposition =
    predicates && indexed('predicate', predicates, (row) => [row.predicate], { view, table: 'propositions' })
  const fits = (one: Proposition) =>
    (!proposition || proposition.answer(one) === 'yes') &&
    (!claim || view.claimsOn(one.id).some((each) => claim.answer(each) === 'yes'))
  const candidates = candidatesOf(stated, claim, proposition, path, view)
  return {
    answer: (row) => yesNo(stated.propositionsOf(row, view).some(fits)),
    dear: true,
    ...(candidates && { candidates }),
  }
}

/** The rows to which the claims lead that may fit, or the propositions, whichever are fewer. */
function candidatesOf<Row>(
  { table, rowOf }: Stated<Row>,
  claim: Condition<Claim> | undefined,
  proposition: Condition<Proposition> | undefined,
  path: string,
  { store }: View,
): Candidates | undefined {
  const statedBy = (propositions: Iterable<Proposition>) => store.positionsOf(table, Array.from(propositions, rowOf))
  const rows = store.rows(table, path).length
  const ways = [
    claim?.candidates && {
      dear: claim.dear === true,
      candidates: leadingTo(rows, claim.candidates, (positions) => {
        const claims = rowsOf(store.rows('claims', path), positions)
        const ids = new Set(Array.from(claims, (row) => row.proposition))
        return statedBy([...ids].flatMap((id) => store.row('propositions', id) ?? []))
      }),
    },
    proposition?.candidates && {
      candidates: leadingTo(rows, proposition.candidates, (positions) =>
        statedBy(rowsOf(store.rows('propositions', path), positions)),
      ),
    },
  ]
  return fewestCandidates(ways.filter((way) => way !== undefined))?.candidates
}

/** What the fields given ask of a claim, and the predicates of which its proposition has one. */
interface Asked {
  readonly claim: Condition<Claim> | undefined
  readonly predicates: readonly string[] | undefined
}

function read(given: ReadonlyMap<string, unknown>, path: string, view: View): Asked {
  const { store } = view
  const site = { view, table: 'claims' } as const
  const wanted = (field: ClaimField, check: (item: unknown, path: string) => string) =>
    given.has(field) ? list(given.get(field), `${path}.${field}`).map(({ item, path }) => check(item, path)) : undefined
  const source = wanted('source', (item, path) => knownId(item, path, ['sources'], store))
  const speaker = wanted('speaker', (item, path) => knownId(item, path, ['entities'], store))
  const stance = wanted('stance', (item, path) => knownTerm(item, path, stances))
  const predicate = wanted('predicate', (item, path) => knownTerm(item, path, predicates))
  if (speaker) store.need(speakerTables, `${path}.speaker`)
  const ofClaim = [
    source && indexed('source', source, (row) => [row.source], site),
    stance && indexed('stance', stance, (row) => [row.stance], site),
    speaker && spoken(new Set(speaker), store),
  ].filter((condition) => condition !== undefined)
  return { claim: ofClaim.length > 0 ? allOf(ofClaim) : undefined, predicates: predicate }
}

function spoken(wanted: ReadonlySet<string>, store: Store): Condition<Claim> {
  const speaks = spokenBy(wanted, store)
  return {
    answer: (claim) => yesNo(speaks(claim)),
    dear: true,
    candidates: rowsUnder(wanted, () => claimsBySpeaker(store), true),
  }
}

function knownTerm(item: unknown, path: string, terms: object): string {
  const known = Object.keys(terms)
  if (typeof item !== 'string' || !known.includes(item)) throw new InvalidTermError(path, item, known)
  return item
}
