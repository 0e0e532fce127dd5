import type { EdtfError } from '@mali-russia/edtf'
import { nearest, nearestId } from './nearest.js'
import type { Loss } from './redirects.js'

/** Every error that this package throws on purpose. */
export class MaliRussiaError extends Error {
  override name = 'MaliRussiaError'
}

/** A question needs a table that the database was opened without. */
export class MissingTableError extends MaliRussiaError {
  override name = 'MissingTableError'
  readonly table: string
  constructor(table: string, question: string) {
    super(`${question} needs the table "${table}", and the database was opened without it; pass it to openDatabase`)
    this.table = table
  }
}

/** No record has this id, or the lens hides it. */
export class UnknownIdError extends MaliRussiaError {
  override name = 'UnknownIdError'
  readonly id: string
  /** Ids that may have been meant, the nearest first. */
  readonly nearest: readonly string[]
  constructor(path: string, id: unknown, known: Iterable<string>, hidden = '') {
    const meant = typeof id === 'string' && hidden === '' ? nearestId(id, [...known]) : undefined
    super(
      hidden === ''
        ? `${path}: there is no record with the id ${show(id)}${hint(meant)}`
        : `${path}: the record ${show(id)} exists, but ${hidden}`,
    )
    this.id = String(id)
    this.nearest = meant === undefined ? [] : [meant]
  }
}

/** A record that a former release had was withdrawn, or split into several. */
export class RetiredIdError extends MaliRussiaError {
  override name = 'RetiredIdError'
  readonly id: string
  /** Why, in a sentence. */
  readonly reason: string
  /** The release in which it went. */
  readonly release: string
  /** The ids of the records that took its place; none where it was withdrawn. */
  readonly to: readonly string[]
  constructor(path: string, id: string, loss: Loss) {
    const to = loss.how === 'split' ? loss.to : []
    const deed = loss.how === 'split' ? `split into ${to.join(', ')}` : 'withdrawn'
    super(`${path}: the record ${show(id)} was ${deed} in release ${loss.release}: ${loss.reason}`)
    this.id = id
    this.reason = loss.reason
    this.release = loss.release
    this.to = to
  }
}

/** A query names a field that the table does not have. */
export class UnknownFieldError extends MaliRussiaError {
  override name = 'UnknownFieldError'
  readonly field: string
  constructor(path: string, field: string, known: readonly string[], note?: string) {
    super(
      `${path}: there is no field ${show(field)} here${note ?? hint(nearest(field, known))}; the fields are ${known.join(', ')}`,
    )
    this.field = field
  }
}

/** A query gives a word that is not in the field's vocabulary. */
export class InvalidTermError extends MaliRussiaError {
  override name = 'InvalidTermError'
  constructor(path: string, value: unknown, known: readonly string[]) {
    const meant = typeof value === 'string' ? nearest(value, known) : undefined
    const terms =
      known.length > 20 ? `${known.slice(0, 20).join(', ')} and ${known.length - 20} more` : known.join(', ')
    super(`${path}: ${show(value)} is not a term of this field${hint(meant)}; the terms are ${terms}`)
  }
}

/** A date in a query cannot be read. */
export class InvalidDateError extends MaliRussiaError {
  override name = 'InvalidDateError'
  constructor(path: string, value: unknown, cause?: EdtfError) {
    super(
      cause === undefined
        ? `${path}: ${show(value)} is not a date; write EDTF such as '2021', '2021-11-17' or '2020/2022'`
        : `${path}: ${cause.message}`,
      { cause },
    )
  }
}

/** A query has the wrong form. */
export class InvalidQueryError extends MaliRussiaError {
  override name = 'InvalidQueryError'
  constructor(path: string, value: unknown, expected: string) {
    super(`${path}: expected ${expected}, got ${show(value)}`)
  }
}

/** Two records of the tables given have the same id. */
export class DuplicateIdError extends MaliRussiaError {
  override name = 'DuplicateIdError'
  constructor(table: string, id: string) {
    super(
      `openDatabase: the table "${table}" holds the id ${show(id)} twice, or another table holds it too; ids are unique`,
    )
  }
}

/** A table given to openDatabase is not a list of records. */
export class InvalidTableError extends MaliRussiaError {
  override name = 'InvalidTableError'
  constructor(table: string, position: number | undefined, value: unknown, expected: string) {
    super(
      `openDatabase: ${table}${position === undefined ? '' : `[${position}]`} should be ${expected}, and is ${show(value)}`,
    )
  }
}

const hint = (meant: string | undefined): string => (meant === undefined ? '' : `; did you mean "${meant}"?`)

/** A value as a person would write it, short. */
function show(value: unknown): string {
  if (value === undefined) return 'undefined'
  if (typeof value === 'function') return 'a function'
  if (typeof value === 'bigint' || typeof value === 'symbol') return String(value)
  const text = safeJson(value)
  return text.length > 80 ? `${text.slice(0, 77)}…` : text
}

function safeJson(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value)
  } catch {
    return 'a value that is no JSON'
  }
}
