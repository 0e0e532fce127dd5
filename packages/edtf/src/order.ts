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
  const [a, b] = [sortKey(x), sortKey(y)]
  return a < b ? -1 : a > b ? 1 : 0
}

/** A space comes before every digit and a tilde after. */
function sortKey(date: string | EdtfDate): string {
  const { edtf, start, end } = typeof date === 'string' ? parseEdtf(date) : date
  return `${start ?? ' '} ${end ?? '~'} ${edtf}`
}
