import type { Ids } from '@mali-russia/data'
import { compareDates, type EdtfDate, toWindow, type Window } from '@mali-russia/edtf'
import { DuplicateIdError, InvalidTableError, MissingTableError } from './errors.js'
import { type Rows, type TableName, type Tables, tableNames } from './types.js'

/** The tables as they were given, each in its fixed order, with an index of ids. Nothing in it ever changes. */
export interface Store {
  /** The rows of a table: by date then id where they have one, else by id. Throws where the table is absent. */
  readonly rows: <T extends TableName>(table: T, question: string) => readonly Rows[T][]
  /** Whether the table was given. */
  readonly holds: (table: TableName) => boolean
  /** A record of a given table. */
  readonly row: <T extends TableName>(table: T, id: string) => Rows[T] | undefined
  /** The table that holds the id. */
  readonly tableOf: (id: string) => TableName | undefined
  readonly ids: () => Iterable<string>
  /** The compiled date of a record; each is compiled once. */
  readonly windowOf: (date: EdtfDate) => Window
  /** Rows of a table by a value that they have; built at the first question. */
  readonly posting: <T extends TableName>(
    table: T,
    field: string,
    valuesOf: (row: Rows[T]) => Iterable<string>,
  ) => Posting
  readonly position: (table: TableName, id: string) => number | undefined
}

/** Positions of rows, rising, by value. */
export type Posting = ReadonlyMap<string, readonly number[]>

/** Takes the tables in: checks their form and that ids are unique, and puts each table in its order. */
export function buildStore(tables: Tables<Ids>): Store {
  const sorted = new Map<TableName, readonly Rows[TableName][]>()
  const places = new Map<string, { readonly table: TableName; readonly position: number }>()
  for (const table of tableNames) {
    const rows = tables[table]
    if (rows === undefined) continue
    const ordered = inOrder(checked(table, rows))
    ordered.forEach((row, position) => {
      if (places.has(row.id)) throw new DuplicateIdError(table, row.id)
      places.set(row.id, { table, position })
    })
    sorted.set(table, ordered)
  }
  const windows = new WeakMap<EdtfDate, Window>()
  const postings = new Map<string, Posting>()
  const given = (table: TableName) => sorted.get(table) ?? []
  return {
    rows<T extends TableName>(table: T, question: string) {
      const rows = sorted.get(table)
      if (rows === undefined) throw new MissingTableError(table, question)
      return rows as readonly Rows[T][] // `sorted` was filled by table name
    },
    holds: (table) => sorted.has(table),
    row<T extends TableName>(table: T, id: string) {
      const place = places.get(id)
      if (place?.table !== table) return undefined
      return given(table)[place.position] as Rows[T] // as above
    },
    tableOf: (id) => places.get(id)?.table,
    ids: () => places.keys(),
    windowOf(date) {
      const known = windows.get(date)
      if (known) return known
      const window = toWindow(date)
      windows.set(date, window)
      return window
    },
    posting<T extends TableName>(table: T, field: string, valuesOf: (row: Rows[T]) => Iterable<string>) {
      const key = `${table} ${field}`
      const known = postings.get(key)
      if (known) return known
      const posting = new Map<string, number[]>()
      given(table).forEach((row, position) => {
        for (const value of new Set(valuesOf(row as Rows[T]))) {
          const list = posting.get(value)
          if (list) list.push(position)
          else posting.set(value, [position])
        }
      })
      postings.set(key, posting)
      return posting
    },
    position: (table, id) => {
      const place = places.get(id)
      return place?.table === table ? place.position : undefined
    },
  }
}

function checked<T extends TableName>(table: T, rows: unknown): readonly Rows[T][] {
  if (!Array.isArray(rows)) throw new InvalidTableError(table, undefined, rows, 'a list of records')
  rows.forEach((row: unknown, position) => {
    if (
      typeof row !== 'object' ||
      row === null ||
      !Object.hasOwn(row, 'id') ||
      !('id' in row) ||
      typeof row.id !== 'string'
    ) {
      throw new InvalidTableError(table, position, row, 'a record with an id')
    }
  })
  return rows as readonly Rows[T][] // only the ids are checked here: who needs more validates with the schema of the data package
}

function inOrder<T extends TableName>(rows: readonly Rows[T][]): readonly Rows[T][] {
  return rows.toSorted((a, b) => {
    const [first, second] = [dateOf(a), dateOf(b)]
    return (first && second ? compareDates(first, second) : 0) || compareIds(a.id, b.id)
  })
}

/** The date by which a row is sorted: that of an event or relation, the day of issue of a source; others have none. */
export function dateOf(row: Rows[TableName]): EdtfDate | undefined {
  if ('issued' in row) return row.issued
  return 'kind' in row && 'participants' in row ? row.date : 'from' in row ? row.date : undefined
}

/** Ids in the order of their code units, which is the same on every machine. */
export const compareIds = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
