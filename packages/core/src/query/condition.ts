import type { Answer } from '@mali-russia/edtf'
import type { Rows, TableName } from '../types.js'
import type { View } from '../view.js'

/** A condition made ready: it answers for a row, and may know which rows are worth asking. */
export interface Condition<Row> {
  readonly answer: (row: Row) => Answer
  /** Positions, rising, of all rows that may not answer no. Left out where only asking tells. */
  readonly candidates?: readonly number[]
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
