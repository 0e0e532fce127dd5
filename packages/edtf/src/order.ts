import { type EdtfDate, parseEdtf } from './date.js'

/**
 * A total order for sorting: by start, where an open one comes first; then by end, where an open one comes last;
 * then by the EDTF text.
 *
 * @returns a negative number, zero or a positive one, as `Array.prototype.sort` takes it.
 * @throws {@link EdtfError} if a text cannot be read. The days of an object are taken as they are.
 * @example
 * ```ts
 * ['2021-05', '2021', '../2021'].sort(compareDates) // ['../2021', '2021', '2021-05']
 * compareDates('2021-05', '2021-04') // 1
 * compareDates('2021', '2021') // 0
 * ```
 */
export function compareDates(x: string | EdtfDate, y: string | EdtfDate): number {
  const a = typeof x === 'string' ? parseEdtf(x) : x
  const b = typeof y === 'string' ? parseEdtf(y) : y
  return (
    order(a.start ?? '', b.start ?? '') ||
    order(a.end ?? AFTER_EVERY_DAY, b.end ?? AFTER_EVERY_DAY) ||
    order(a.edtf, b.edtf)
  )
}

const AFTER_EVERY_DAY = '~'

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
