import type { AnyRecord } from '@mali-russia/core'
import type { Event, Proposition, Quantity } from '@mali-russia/data'

/**
 * Whether the record itself takes the value of a statement: as its date, or as what it carries beside. It is the
 * curators’ reading, not a verdict; most questions have none.
 */
export function isRecordReading({ predicate, value, regarding }: Proposition, record: AnyRecord): boolean {
  if (value.type === 'date') {
    const date = 'date' in record ? record.date?.edtf : undefined
    const isPeriod = date?.includes('/') ?? false
    if (predicate === 'date') return date === value.date.edtf
    if (predicate === 'start' || predicate === 'launched') return isPeriod && date?.split('/')[0] === value.date.edtf
    if (predicate === 'end') return isPeriod && date?.split('/')[1] === value.date.edtf
    return false
  }
  if (!('kind' in record) || !('participants' in record)) return false
  if (value.type === 'entity') return predicate === 'place' && record.places.some((place) => place === value.entity)
  if (value.type === 'code') return predicate === 'transfer-mode' && record.transfer?.mode === value.code
  return value.type === 'quantity' && isSame(carried(predicate, regarding, record), value.quantity)
}

/** The number that an event carries for a question. Its toll is that of all sides. */
function carried(
  predicate: Proposition['predicate'],
  regarding: Proposition['regarding'],
  { transfer, force, violence }: Event,
): Quantity | undefined {
  if (predicate === 'quantity') {
    const items = transfer?.items ?? []
    const [only, ...more] = regarding === undefined ? items : items.filter((item) => item.equipment === regarding)
    return more.length === 0 ? only?.quantity : undefined
  }
  if (regarding !== undefined) return undefined
  switch (predicate) {
    case 'strength':
      return force?.strength
    case 'killed':
      return violence?.killed
    case 'wounded':
      return violence?.wounded
    case 'civilians-killed':
      return violence?.civiliansKilled
    default:
      return undefined
  }
}

const parts = ['low', 'best', 'high', 'unit', 'currency', 'per', 'exactness'] as const satisfies (keyof Quantity)[]

const isSame = (a: Quantity | undefined, b: Quantity): boolean =>
  a !== undefined && parts.every((part) => a[part] === b[part])
