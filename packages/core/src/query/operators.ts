import type { EntityType } from '@mali-russia/data'
import { type Answer, after, and, before, type EdtfDate, overlaps, type Window, within } from '@mali-russia/edtf'
import { InvalidQueryError, InvalidTermError } from '../errors.js'
import { checkBar, reaches } from '../lens.js'
import type { Store } from '../store.js'
import type { Evidence, Rows, TableName } from '../types.js'
import type { View } from '../view.js'
import { firstRows, type Positions, rowsAt, rowsUnder } from './candidates.js'
import { type Condition, type Operator, type Site, yesNo } from './condition.js'
import { fieldsOf, knownEntity, knownId, list, periodOf } from './input.js'
import type { DateConditions } from './types.js'

/** An operator that reads other tables than its own. Without one of them it throws. */
export function needing<T extends TableName>(tables: readonly TableName[], operator: Operator<T>): Operator<T> {
  return (value, site) => {
    site.view.store.need(tables, site.path)
    return operator(value, site)
  }
}

/** A field whose values are terms of a vocabulary. */
export function term<T extends TableName>(
  field: string,
  terms: object,
  valuesOf: (row: Rows[T]) => readonly (string | undefined)[],
): Operator<T> {
  const known = Object.keys(terms)
  return (value, site) => {
    const wanted = list(value, site.path).map(({ item, path }) => {
      if (typeof item !== 'string' || !known.includes(item)) throw new InvalidTermError(path, item, known)
      return item
    })
    return indexed(field, wanted, valuesOf, site)
  }
}

/** A field whose values are ids of records. An id that no given table holds is an error where its table is given. */
export function id<T extends TableName>(
  field: string,
  target: readonly TableName[],
  valuesOf: (row: Rows[T], store: Store) => readonly (string | undefined)[],
): Operator<T> {
  return (value, site) => {
    const { store } = site.view
    const wanted = list(value, site.path).map(({ item, path }) => knownId(item, path, target, store))
    return indexed(field, wanted, (row) => valuesOf(row, store), site)
  }
}

/** A field whose values are ids of entities of one type. */
export function entity<T extends TableName>(
  field: string,
  type: EntityType,
  valuesOf: (row: Rows[T]) => readonly (string | undefined)[],
): Operator<T> {
  return (value, site) => {
    const wanted = list(value, site.path).map(({ item, path }) => knownEntity(item, path, [type], site.view.store))
    return indexed(field, wanted, valuesOf, site)
  }
}

/** The row’s own id, by which the store finds it without an index of this field. */
export function ownId<T extends TableName>(): Operator<T> {
  return (value, { view: { store }, table, path }) => {
    const wanted = new Set(list(value, path).map(({ item, path }) => knownId(item, path, [table], store)))
    return { answer: ({ id }) => yesNo(wanted.has(id)), candidates: rowsAt(store.positionsOf(table, wanted)) }
  }
}

/** A field whose values are any texts. */
export function text<T extends TableName>(
  field: string,
  valuesOf: (row: Rows[T]) => readonly string[],
  fold: (text: string) => string = (same) => same,
): Operator<T> {
  return (value, site) => {
    const wanted = list(value, site.path).map(({ item, path }) => {
      if (typeof item !== 'string') throw new InvalidQueryError(path, item, 'a text')
      return fold(item)
    })
    return indexed(field, wanted, (row) => valuesOf(row).map(fold), site)
  }
}

type Comparison = (date: Window, period: Window) => Answer
const comparisons: { readonly [K in keyof DateConditions]-?: Comparison } = { during: within, overlaps, before, after }

/** Operators on the date by which a table is sorted. Rows that begin too late are not asked. */
export function dateOperators<T extends 'events' | 'relations' | 'sources'>(dateOf: (row: Rows[T]) => EdtfDate) {
  const operator =
    (name: keyof DateConditions): Operator<T> =>
    (value, site) => {
      const asked = periodOf(value, site.path)
      const compare = comparisons[name]
      const { windowOf } = site.view.store
      const answer = (row: Rows[T]) => compare(windowOf(dateOf(row)), asked)
      const last = name === 'before' ? asked.earliestStart : asked.latestEnd
      if (name === 'after' || !Number.isFinite(last)) return { answer }
      return { answer, candidates: rowsAt(startingBy(last, site, dateOf)) }
    }
  return {
    during: operator('during'),
    overlaps: operator('overlaps'),
    before: operator('before'),
    after: operator('after'),
  }
}

/** Conditions on a date that a row may lack; a row without it answers maybe. */
export function dates<T extends TableName>(dateOf: (row: Rows[T], view: View) => EdtfDate | undefined): Operator<T> {
  return (value, { view, path }) => {
    const given = fieldsOf(value, path, Object.keys(comparisons))
    const tests = given.map(([name, text]) => {
      const asked = periodOf(text, `${path}.${name}`)
      return (date: Window) => comparisons[name as keyof DateConditions](date, asked) // fieldsOf let only these names through
    })
    return {
      answer(row) {
        const date = dateOf(row, view)
        if (date === undefined) return tests.length === 0 ? 'yes' : 'maybe'
        return and(...tests.map((test) => test(view.store.windowOf(date))))
      },
    }
  }
}

/** Held through the whole of a period. */
export function at<T extends TableName>(dateOf: (row: Rows[T]) => EdtfDate): Operator<T> {
  return (value, { view, path }) => {
    const asked = periodOf(value, path)
    return { answer: (row) => within(asked, view.store.windowOf(dateOf(row))) }
  }
}

/** Whether it is disputed. `rowsOf` gives the evidence that counts. */
export function disputed<T extends TableName>(
  rowsOf: (row: Rows[T], view: View) => Evidence | readonly Evidence[],
): Operator<T> {
  return (value, { view, path }) => {
    if (typeof value !== 'boolean') throw new InvalidQueryError(path, value, 'true or false')
    return { dear: true, answer: (row) => yesNo([rowsOf(row, view)].flat().some(({ disputed }) => disputed) === value) }
  }
}

/** What the evidence reaches. */
export function evidence<T extends TableName>(rowOf: (row: Rows[T], view: View) => Evidence | undefined): Operator<T> {
  return (value, { view, path }) => {
    const bar = checkBar(value, path)
    return {
      dear: true,
      answer(row) {
        const found = rowOf(row, view)
        return reaches(found, bar, 'certain') ? 'yes' : reaches(found, bar, 'possible') ? 'maybe' : 'no'
      },
    }
  }
}

/** That a row has any of the values wanted, by the index of a field. */
export function indexed<T extends TableName>(
  field: string,
  wanted: readonly string[],
  valuesOf: (row: Rows[T]) => readonly (string | undefined)[],
  { view, table }: Pick<Site<T>, 'view' | 'table'>,
): Condition<Rows[T]> {
  const values = new Set(wanted)
  const index = () => view.store.posting(table, field, (row) => valuesOf(row).filter((value) => value !== undefined))
  return {
    answer: (row) => yesNo(valuesOf(row).some((value) => value !== undefined && values.has(value))),
    candidates: rowsUnder(values, index),
  }
}

/** The rows that can have begun by a day. Rows stand by their first day, so they are the first so many. */
function startingBy<T extends 'events' | 'relations' | 'sources'>(
  day: number,
  { view: { store }, table, path }: Site<T>,
  dateOf: (row: Rows[T]) => EdtfDate,
): Positions {
  const rows = store.rows(table, path)
  const startOf = (position: number) => {
    const row = rows[position]
    return row === undefined ? Number.POSITIVE_INFINITY : store.windowOf(dateOf(row)).earliestStart
  }
  let low = 0
  let high = rows.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (startOf(middle) <= day) low = middle + 1
    else high = middle
  }
  return firstRows(low)
}
