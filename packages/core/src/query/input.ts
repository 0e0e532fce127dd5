import type { EntityType } from '@mali-russia/data'
import { EdtfError, period, type Window } from '@mali-russia/edtf'
import { InvalidDateError, InvalidQueryError, RetiredIdError, UnknownFieldError, UnknownIdError } from '../errors.js'
import type { Store } from '../store.js'
import type { TableName } from '../types.js'

// How values that come from outside are read. Each reader throws an error that names the path of the value.

/** The fields that an object gives, each one known. Only its own count, whatever their names. */
export function fieldsOf(
  value: unknown,
  path: string,
  known: readonly string[],
  note?: (field: string) => string | undefined,
): [string, unknown][] {
  if (!isPlainObject(value)) throw new InvalidQueryError(path, value, `an object with any of ${known.join(', ')}`)
  return Reflect.ownKeys(value).map((key) => {
    const field = String(key)
    if (!known.includes(field)) throw new UnknownFieldError(path, field, known, note?.(field))
    const given: unknown = Reflect.get(value, key)
    if (given === undefined) {
      throw new InvalidQueryError(`${path}.${field}`, given, 'a value; leave the field out to ask nothing of it')
    }
    return [field, given]
  })
}

/** One or many values, each with its path. */
export function list(value: unknown, path: string): { readonly item: unknown; readonly path: string }[] {
  if (!Array.isArray(value)) return [{ item: value, path }]
  return value.map((item: unknown, i) => ({ item, path: `${path}[${i}]` }))
}

/** The period that a question names. */
export function periodOf(value: unknown, path: string): Window {
  if (typeof value !== 'string') throw new InvalidDateError(path, value)
  try {
    return period(value)
  } catch (error) {
    if (error instanceof EdtfError) throw new InvalidDateError(path, value, error)
    throw error
  }
}

/**
 * The id that a record of some tables has now. One that was retired, or that none of them holds though all of them were
 * given, is an error.
 */
export function knownId(item: unknown, path: string, tables: readonly TableName[], store: Store): string {
  if (typeof item !== 'string') throw new InvalidQueryError(path, item, 'an id')
  const id = store.currentId(item)
  const table = store.tableOf(id)
  if (table !== undefined && tables.includes(table)) return id
  const loss = store.lossOf(id)
  if (loss) throw new RetiredIdError(path, item, loss)
  if (!tables.every(store.holds)) return id
  if (table !== undefined) throw new InvalidQueryError(path, item, `the id of one of the ${tables.join(', ')}`)
  throw new UnknownIdError(path, item, store.ids(tables))
}

/** The id that an entity of some types has now. One of another type is an error, where entities were given. */
export function knownEntity(item: unknown, path: string, types: readonly EntityType[], store: Store): string {
  const id = knownId(item, path, ['entities'], store)
  const entity = store.row('entities', id)
  if (entity === undefined || types.includes(entity.type)) return id
  throw new InvalidQueryError(
    path,
    item,
    `the id of ${/^[aeio]/.test(types.join()) ? 'an' : 'a'} ${types.join(' or ')}`,
  )
}

/** Whether it is an object as JSON makes it, not a list, a map or one of a class. */
function isPlainObject(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  // Objects of another realm, such as a frame or a worker, have a root prototype of their own.
  return prototype === null || Object.getPrototypeOf(prototype) === null
}
