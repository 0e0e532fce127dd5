import { not } from '@mali-russia/edtf'
import { InvalidQueryError, InvalidTermError } from '../errors.js'
import { nearest } from '../nearest.js'
import type { Rows, TableName } from '../types.js'
import type { View } from '../view.js'
import { anyCandidates } from './candidates.js'
import { claimFields } from './claims-of.js'
import { allOf, anyOf, type Condition } from './condition.js'
import { fieldsOf } from './input.js'
import { queries } from './tables.js'

/** A query made ready for one table and view. */
export interface Plan<Row> {
  /** The conditions at the root, each with its path, as they were given. */
  readonly conditions: readonly (Condition<Row> & { readonly path: string })[]
  /** That all of them hold. */
  readonly whole: Condition<Row>
  /** Whether rows are wanted in the order in which the table holds them, or by id though they have a date. */
  readonly order: 'natural' | 'id'
  readonly descending: boolean
  readonly limit: number
  readonly match: 'certain' | 'possible'
}

const options = ['orderBy', 'limit', 'match'] as const
const joints = ['and', 'or', 'not'] as const
type Joint = (typeof joints)[number]

/** Checks a query and makes it ready. Throws an error that names the path of the first fault. */
export function compile<T extends TableName>(query: unknown, table: T, view: View, question: string): Plan<Rows[T]> {
  const fields = fieldsOfTable(table)
  const given = fieldsOf(query ?? {}, question, [...fields, ...options], (field) => noteOn(field, fields))
  const isOption = ([field]: readonly [string, unknown]) => options.some((option) => option === field)
  const { orderBy, limit, match } = Object.fromEntries(given.filter(isOption))
  const conditions = conditionsOf(
    given.filter((entry) => !isOption(entry)),
    table,
    view,
    question,
  )
  return {
    conditions,
    whole: allOf(conditions),
    ...orderOf(orderBy, table, `${question}.orderBy`),
    limit: limitOf(limit, `${question}.limit`),
    match: oneOf(match, ['certain', 'possible'] as const, `${question}.match`),
  }
}

type Given = readonly (readonly [field: string, value: unknown])[]

function conditionsOf<T extends TableName>(given: Given, table: T, view: View, path: string) {
  const { operators, onClaims } = queries[table]
  const ofClaims = new Map(given.filter(([field]) => isClaimField(field)))
  const conditions = given
    .filter(([field]) => !isClaimField(field))
    .map(([field, value]) => {
      const at = `${path}.${field}`
      const operator = Object.hasOwn(operators, field) ? operators[field] : undefined
      const condition = operator
        ? operator(value, { view, table, path: at })
        : joined(field as Joint, value, table, view, at) // what has no operator is a joint
      return { ...condition, path: at }
    })
  if (onClaims === undefined || ofClaims.size === 0) return conditions
  return [...conditions, { ...onClaims(ofClaims, path, view), path: `${path}.${[...ofClaims.keys()].join('+')}` }]
}

const isClaimField = (field: string): boolean => claimFields.some((name) => name === field)

function joined<T extends TableName>(
  joint: Joint,
  value: unknown,
  table: T,
  view: View,
  path: string,
): Condition<Rows[T]> {
  const nested = (query: unknown, at: string) => {
    const fields = fieldsOfTable(table)
    const given = fieldsOf(query, at, fields, (field) =>
      options.some((option) => option === field)
        ? `; "${field}" stands at the root of the query`
        : noteOn(field, fields),
    )
    return allOf(conditionsOf(given, table, view, at))
  }
  if (joint === 'not') {
    const inner = nested(value, path)
    return { answer: (row) => not(inner.answer(row)), dear: inner.dear === true }
  }
  if (!Array.isArray(value)) throw new InvalidQueryError(path, value, 'a list of conditions')
  const parts = value.map((part: unknown, i) => nested(part, `${path}[${i}]`))
  if (joint === 'and') return allOf(parts)
  const known = parts.map((part) => part.candidates).filter((candidates) => candidates !== undefined)
  return {
    ...anyOf(parts),
    ...(known.length === parts.length && { candidates: anyCandidates(known) }),
  }
}

function fieldsOfTable(table: TableName): readonly string[] {
  const { operators, onClaims } = queries[table]
  return [...Object.keys(operators), ...(onClaims ? claimFields : []), ...joints]
}

const noteOn = (field: string, fields: readonly string[]): string | undefined => {
  const meant = nearest(field, [...fields, ...options])
  return meant === undefined ? undefined : `; did you mean "${meant}"?`
}

function orderOf(value: unknown, table: TableName, path: string): Pick<Plan<never>, 'order' | 'descending'> {
  const { dated } = queries[table]
  const orders = dated ? (['date', '-date', 'id', '-id'] as const) : (['id', '-id'] as const)
  const order: string = oneOf(value, orders, path)
  return { order: dated && order.endsWith('id') ? 'id' : 'natural', descending: order.startsWith('-') }
}

function limitOf(value: unknown, path: string): number {
  if (value === undefined) return Number.POSITIVE_INFINITY
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0) return value
  throw new InvalidQueryError(path, value, 'a whole number from 0')
}

/** One of some words; the first where nothing is given. */
function oneOf<const W extends string>(value: unknown, words: readonly [W, ...W[]], path: string): W {
  if (value === undefined) return words[0]
  const word = words.find((known) => known === value)
  if (word === undefined) throw new InvalidTermError(path, value, words)
  return word
}
