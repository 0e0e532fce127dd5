import type { Answer } from '@mali-russia/edtf'
import { compareIds } from '../store.js'
import type { Rows, TableName } from '../types.js'
import type { View } from '../view.js'
import { firstRows, rowsOf } from './candidates.js'
import { compile, type Plan } from './compile.js'
import { fewestCandidates } from './condition.js'

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
  const found: Rows[T][] = []
  for (const row of worthAsking(plan, rows, isSorted && plan.descending)) {
    if (isSorted && found.length >= limit) break
    if (view.shows(table, row.id) && keeps(plan, row)) found.push(row)
  }
  if (isSorted) return found
  const byId = found.sort((a, b) => compareIds(a.id, b.id))
  return (plan.descending ? byId.reverse() : byId).slice(0, limit)
}

/** What the query would do, without its rows. */
export function explain<T extends TableName>(query: unknown, table: T, view: View, question: string): Explanation {
  const plan = compile(query, table, view, question)
  const rows = view.store.rows(table, question)
  const asked = [...worthAsking(plan, rows, false)].filter(({ id }) => view.shows(table, id))
  const answers = asked.map(plan.whole.answer)
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

/** The rows that the best index leaves, in the order of the table or from its end. */
function worthAsking<Row>({ whole }: Plan<Row>, rows: readonly Row[], backwards: boolean): Iterable<Row> {
  return rowsOf(rows, whole.candidates?.positions() ?? firstRows(rows.length), backwards)
}

function keeps<Row>({ whole, match }: Plan<Row>, row: Row): boolean {
  const answer = whole.answer(row)
  return answer === 'yes' || (answer === 'maybe' && match === 'possible')
}
