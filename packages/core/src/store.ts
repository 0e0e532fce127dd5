import type { Ids } from '@mali-russia/data'
import { buildContext, type RuleContext } from '@mali-russia/data/rules'
import { compareDates, type EdtfDate, toWindow, type Window } from '@mali-russia/edtf'
import { DuplicateIdError, InvalidQueryError, InvalidTableError, MissingTableError } from './errors.js'
import { isRecord } from './is-record.js'
import { type Redirects, readRedirects } from './redirects.js'
import { type Rows, type TableName, type Tables, tableNames } from './types.js'

/** The tables as they were given, each in its fixed order, with an index of ids. Nothing in it ever changes. */
export interface Store extends Redirects {
  /** The rows of a table: by date then id where they have one, else by id. Throws where the table is absent. */
  readonly rows: <T extends TableName>(table: T, question: string) => readonly Rows[T][]
  /** Whether the table was given. */
  readonly holds: (table: TableName) => boolean
  /** Throws where a table is absent that a question needs. */
  readonly need: (tables: readonly TableName[], question: string) => void
  /** A record of a given table. */
  readonly row: <T extends TableName>(table: T, id: string) => Rows[T] | undefined
  /** Where the records of a table that have one of the ids stand in it, rising. Ids that it does not hold are left out. */
  readonly positionsOf: (table: TableName, ids: Iterable<string>) => readonly number[]
  /** The table that holds the id. */
  readonly tableOf: (id: string) => TableName | undefined
  /** The ids of some tables, of all where none are named. */
  readonly ids: (tables?: readonly TableName[]) => Iterable<string>
  /** The compiled date of a record; dates that are written alike are compiled once. */
  readonly windowOf: (date: EdtfDate) => Window
  /** The posting of a field, if a question has built it. */
  readonly posted: (table: TableName, field: string) => Posting | undefined
  /** Rows of a table by a value that they have; built at the first question. */
  readonly posting: <T extends TableName>(
    table: T,
    field: string,
    valuesOf: (row: Rows[T]) => Iterable<string>,
  ) => Posting
  /** The rules over entities and relations alone: who belongs to whom. */
  readonly parties: () => RuleContext
}

/** Positions of rows, rising, by value. */
type Posting = ReadonlyMap<string, readonly number[]>

/** Takes the tables in: checks their form and that ids are unique, and puts each table in its order. */
export function buildStore(tables: Tables<Ids>): Store {
  if (typeof tables !== 'object' || tables === null) {
    throw new InvalidQueryError('openDatabase', tables, 'an object of tables, such as { events, sources }')
  }
  const sorted = new Map<TableName, readonly Rows[TableName][]>()
  const places = new Map<string, { readonly table: TableName; readonly position: number }>()
  for (const table of tableNames) {
    const rows = tables[table]
    if (rows === undefined) continue
    const ordered = inOrder(table, checked(table, rows))
    ordered.forEach((row, position) => {
      if (places.has(row.id)) throw new DuplicateIdError(table, row.id)
      places.set(row.id, { table, position })
    })
    sorted.set(table, ordered)
  }
  // Found by object in no time; and the days are few on which all is dated, so those that are written alike share one.
  const windows = new WeakMap<EdtfDate, Window>()
  const windowsByText = new Map<string, Window>()
  const postings = new Map<string, Posting>()
  let rules: RuleContext | undefined
  const given = (table: TableName) => sorted.get(table) ?? []
  return {
    ...readRedirects(tables.redirects, (id) => places.has(id)),
    rows<T extends TableName>(table: T, question: string) {
      const rows = sorted.get(table)
      if (rows === undefined) throw new MissingTableError(table, question)
      return rows as readonly Rows[T][] // `sorted` was filled by table name
    },
    holds: (table) => sorted.has(table),
    need(tables, question) {
      const missing = tables.find((table) => !sorted.has(table))
      if (missing !== undefined) throw new MissingTableError(missing, question)
    },
    row<T extends TableName>(table: T, id: string) {
      const place = places.get(id)
      if (place?.table !== table) return undefined
      return given(table)[place.position] as Rows[T] // as above
    },
    positionsOf(table, ids) {
      const found = [...new Set(ids)].map((id) => places.get(id)).filter((place) => place?.table === table)
      return found.flatMap((place) => place?.position ?? []).sort((a, b) => a - b)
    },
    tableOf: (id) => places.get(id)?.table,
    ids: (tables) => (tables ? tables.flatMap((table) => given(table).map(({ id }) => id)) : places.keys()),
    windowOf(date) {
      const known = windows.get(date)
      if (known) return known
      const key = allOfDate(date)
      const window = windowsByText.get(key) ?? toWindow(date)
      windowsByText.set(key, window)
      windows.set(date, window)
      return window
    },
    posted: (table, field) => postings.get(`${table} ${field}`),
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
    parties() {
      rules ??= buildContext({
        sources: [],
        entities: this.rows('entities', 'parties'),
        relations: this.rows('relations', 'parties'),
        propositions: [],
        claims: [],
      })
      return rules
    },
  }
}

function checked<T extends TableName>(table: T, rows: unknown): readonly Rows[T][] {
  if (!Array.isArray(rows)) throw new InvalidTableError(table, undefined, rows, 'a list of records')
  rows.forEach((row: unknown, position) => {
    if (!isRecord(row) || !Object.hasOwn(row, 'id') || typeof row.id !== 'string') {
      throw new InvalidTableError(table, position, row, 'a record with an id')
    }
    const field = dateFields[table]
    if (field === undefined) return
    const date = Object.hasOwn(row, field) ? row[field] : undefined
    if (!isRecord(date) || typeof date.edtf !== 'string') {
      throw new InvalidTableError(table, position, row, `a record with a date, { edtf, start, end }, in "${field}"`)
    }
  })
  return rows as readonly Rows[T][] // who needs more checked validates with the schema of the data package
}

/** The date by which a table is sorted: of sources that of issue. Others have none. */
const dateFields: { readonly [T in TableName]?: string } = { sources: 'issued', events: 'date', relations: 'date' }

const dateOf: { readonly [T in TableName]: (row: Rows[T]) => EdtfDate | undefined } = {
  sources: ({ issued }) => issued,
  events: ({ date }) => date,
  relations: ({ date }) => date,
  entities: () => undefined,
  propositions: () => undefined,
  claims: () => undefined,
}

/** Everything that a date says, its bounds too: of one that contradicts its own text the window is never another’s. */
const allOfDate = ({ edtf, start, end, latestStart, earliestEnd }: EdtfDate): string =>
  [edtf, start ?? '~', end ?? '~', latestStart ?? '~', earliestEnd ?? '~'].join(' ')

function inOrder<T extends TableName>(table: T, rows: readonly Rows[T][]): readonly Rows[T][] {
  return rows.toSorted((a, b) => {
    const [first, second] = [dateOf[table](a), dateOf[table](b)]
    return (first && second ? compareDates(first, second) : 0) || compareIds(a.id, b.id)
  })
}

/** Ids in the order of their code units, which is the same on every machine. */
export const compareIds = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
