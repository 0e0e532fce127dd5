import { type Answer, and } from '@mali-russia/edtf'
import { compareIds } from '../store.js'
import type { Rows, TableName } from '../types.js'
import type { View } from '../view.js'
import { compile, fewestCandidates, type Plan } from './compile.js'

/** What a query did, as plain data. */
export interface Explanation {
  readonly table: TableName
  /** Rows of the table, whatever the lens. */
  readonly rows: number
  /** The condition whose index said which rows to ask; null where every row was asked. */
  readonly index: string | null
  /** Rows that were asked: those that the index leaves and the lens shows. */
  readonly asked: number
  /** Rows that the query gives, its limit aside. */
  readonly found: number
  /** Rows that answered maybe to the whole, and so depend on `match`. */
  readonly undecided: number
  /** How the rows asked answered each condition of the root. */
  readonly conditions: readonly ({ readonly path: string } & Readonly<Record<Answer, number>>)[]
}

/** The rows that a query finds, in its order; `most` bounds them beside its own limit. */
export function find<T extends TableName>(
  query: unknown,
  table: T,
  view: View,
  question: string,
  most = Number.POSITIVE_INFINITY,
): Rows[T][] {
  const plan = compile(query, table, view, question)
  const rows = view.store.rows(table, question)
  const limit = Math.min(plan.limit, most)
  const isSorted = plan.order === 'natural'
  const positions = positionsOf(plan, rows.length)
  const found: Rows[T][] = []
  for (const position of isSorted && plan.descending ? positions.toReversed() : positions) {
    if (isSorted && found.length >= limit) break
    const row = rows[position]
    if (row !== undefined && view.shows(table, row.id) && keeps(plan, row)) found.push(row)
  }
  if (isSorted) return found
  const byId = found.sort((a, b) => compareIds(a.id, b.id))
  return (plan.descending ? byId.reverse() : byId).slice(0, limit)
}

/** What the query would do, without its rows. */
export function explain<T extends TableName>(query: unknown, table: T, view: View, question: string): Explanation {
  const plan = compile(query, table, view, question)
  const rows = view.store.rows(table, question)
  const asked = positionsOf(plan, rows.length)
    .flatMap((position) => rows[position] ?? [])
    .filter(({ id }) => view.shows(table, id))
  const answers = asked.map((row) => answerOf(plan, row))
  const count = (of: readonly Answer[], wanted: Answer) => of.filter((answer) => answer === wanted).length
  return {
    table,
    rows: rows.length,
    index: fewestCandidates(plan.conditions)?.path ?? null,
    asked: asked.length,
    found: count(answers, 'yes') + (plan.match === 'possible' ? count(answers, 'maybe') : 0),
    undecided: count(answers, 'maybe'),
    conditions: plan.conditions.map((condition) => {
      const each = asked.map((row) => condition.answer(row))
      return { path: condition.path, yes: count(each, 'yes'), maybe: count(each, 'maybe'), no: count(each, 'no') }
    }),
  }
}

function positionsOf<Row>(plan: Plan<Row>, rows: number): readonly number[] {
  return fewestCandidates(plan.conditions)?.candidates ?? Array.from({ length: rows }, (_, i) => i)
}

function keeps<Row>(plan: Plan<Row>, row: Row): boolean {
  const answer = answerOf(plan, row)
  return answer === 'yes' || (answer === 'maybe' && plan.match === 'possible')
}

const answerOf = <Row>({ conditions }: Plan<Row>, row: Row): Answer =>
  and(...conditions.map((condition) => condition.answer(row)))
