import type { Answer } from '@mali-russia/edtf'
import type { Rows, TableName } from '../types.js'
import type { View } from '../view.js'
import type { Candidates } from './candidates.js'

/** A condition made ready: it answers for a row, and may know which rows are worth asking. */
export interface Condition<Row> {
  readonly answer: (row: Row) => Answer
  /** Whether much has to be read for an answer, as for evidence: then all others are asked before. */
  readonly dear?: boolean
  /** All rows that may not answer no. Left out where only asking tells. */
  readonly candidates?: Candidates
}

/** What an operator is made ready with: the view, the table, and the path of its value for messages. */
export interface Site<T extends TableName = TableName> {
  readonly view: View
  readonly table: T
  readonly path: string
}

/**
 * An operator: checks the value that a query gives to a field, and makes the condition. It throws an error that names
 * the path where the value cannot be right.
 */
export type Operator<T extends TableName> = (value: unknown, site: Site<T>) => Condition<Rows[T]>

/** The operators of a table: one for every condition that its query type declares, under the same name. */
export type Operators<T extends TableName, Conditions> = { readonly [K in keyof Conditions]-?: Operator<T> }

export const yesNo = (truth: boolean): Answer => (truth ? 'yes' : 'no')

/** That all of some conditions hold: Kleene’s *and*. After the first no, the dearer ones are not asked. */
export function allOf<Row>(conditions: readonly Condition<Row>[]): Condition<Row> {
  const candidates = fewestCandidates(conditions)?.candidates
  return { ...settledBy('no', conditions), ...(candidates && { candidates }) }
}

/** How some conditions answer together where any will do: Kleene’s *or*. After the first yes, the dearer ones are not asked. */
export const anyOf = <Row>(conditions: readonly Condition<Row>[]): Pick<Condition<Row>, 'answer' | 'dear'> =>
  settledBy('yes', conditions)

/** Conditions that one such answer settles; else they answer maybe, if one of them does, or the contrary. */
function settledBy<Row>(
  decisive: 'yes' | 'no',
  conditions: readonly Condition<Row>[],
): Pick<Condition<Row>, 'answer' | 'dear'> {
  const inTurn = cheapestFirst(conditions)
  return {
    answer(row) {
      let answer = yesNo(decisive === 'no')
      for (const condition of inTurn) {
        const one = condition.answer(row)
        if (one === decisive) return one
        if (one === 'maybe') answer = one
      }
      return answer
    },
    dear: conditions.some(isDear),
  }
}

/**
 * The condition whose index leaves the fewest rows to ask. A dear index is made only where everything that is asked is
 * dear: a cheap condition refuses most rows sooner.
 */
export function fewestCandidates<C extends Pick<Condition<never>, 'dear' | 'candidates'>>(
  conditions: readonly C[],
): C | undefined {
  const ready = conditions.filter(({ candidates }) => candidates !== undefined && !candidates.dear)
  // Of dear ones the first: to count them would be to make them all.
  if (ready.length === 0 && conditions.every(isDear)) return conditions.find(({ candidates }) => candidates)
  let best: C | undefined
  let least = Number.POSITIVE_INFINITY
  for (const condition of ready) {
    const rows = condition.candidates?.atMost() ?? least
    if (best === undefined || rows < least) [best, least] = [condition, rows]
    if (least <= 1) break // nor is another index made only to be counted
  }
  return best
}

const isDear = ({ dear }: Pick<Condition<never>, 'dear'>): boolean => dear === true

const cheapestFirst = <C extends Condition<never>>(conditions: readonly C[]): readonly C[] => {
  const cost = (condition: C) => (isDear(condition) ? 2 : condition.candidates ? 0 : 1)
  return conditions.toSorted((a, b) => cost(a) - cost(b))
}
