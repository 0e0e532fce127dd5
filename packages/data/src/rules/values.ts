import { equals, overlaps, toWindow } from '@mali-russia/edtf'
import type { PropositionValue, Quantity } from './types.js'

/**
 * Whether two answers to the same question cannot both be right.
 *
 * - Booleans, codes and entities exclude each other when they differ; texts never.
 * - Quantities, when their ranges do not meet: `about` widens a bare figure by 10 %, `at-least` and `at-most` open a
 *   side. Different units, currencies or rates are not compared.
 * - Dates: single days and one-of sets when they share no possible day, stretches when they cannot be the same stretch,
 *   a day and a stretch when they cannot meet.
 *
 * @throws EdtfError if a date cannot be read.
 * @example
 * ```ts
 * valuesExclude({ type: 'code', code: 'gift' }, { type: 'code', code: 'sale' }) // true
 * ```
 */
export function valuesExclude(a: PropositionValue, b: PropositionValue): boolean {
  switch (a.type) {
    case 'boolean':
      return b.type === 'boolean' && a.boolean !== b.boolean
    case 'entity':
      return b.type === 'entity' && a.entity !== b.entity
    case 'code':
      return b.type === 'code' && a.code !== b.code
    case 'quantity':
      return b.type === 'quantity' && quantitiesExclude(a.quantity, b.quantity)
    case 'date': {
      if (b.type !== 'date') return false
      const [x, y] = [toWindow(a.date), toWindow(b.date)]
      const sameKind = (x.days === null) === (y.days === null)
      return (sameKind ? equals(x, y) : overlaps(x, y)) === 'no'
    }
    case 'text':
      return false
  }
}

function quantitiesExclude(a: Quantity, b: Quantity): boolean {
  if (a.unit !== b.unit || a.currency !== b.currency || a.per !== b.per) return false
  const [x, y] = [rangeOf(a), rangeOf(b)]
  return x.high < y.low || y.high < x.low
}

function rangeOf({ low, best, high, exactness }: Quantity): { readonly low: number; readonly high: number } {
  const isBare = low === undefined && high === undefined
  const margin = isBare && exactness === 'about' ? Math.abs(best ?? 0) / 10 : 0
  return {
    low: exactness === 'at-most' ? -Infinity : (low ?? (best === undefined ? -Infinity : best - margin)),
    high: exactness === 'at-least' ? Infinity : (high ?? (best === undefined ? Infinity : best + margin)),
  }
}
