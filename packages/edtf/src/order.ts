import { type EdtfDate, parseEdtf } from './date.js'

/**
 * A total order for sorting: by start, where an open one comes first; then by end, where an open one comes last;
 * then by the EDTF text.
 *
 * A text is parsed at every comparison. Of many texts make dates first, by {@link parseEdtf}, and sort these.
 *
 * @returns a negative number, zero or a positive one, as `Array.prototype.sort` takes it.
 * @throws {@link EdtfError} if a text cannot be read. The days of an object are taken as they are.
 * @example
 * ```ts
 * ['2021-05', '2021', '../2021'].sort(compareDates) // ['../2021', '2021', '2021-05']
 * ['2021-05', '2021'].map(parseEdtf).sort(compareDates).map(({ edtf }) => edtf) // ['2021', '2021-05']
 * compareDates('2021-05', '2021-04') // 1
 * compareDates('2021', '2021') // 0
 * ```
 */
export function compareDates(x: string | EdtfDate, y: string | EdtfDate): number {
  const [a, b] = [typeof x === 'string' ? parseEdtf(x) : x, typeof y === 'string' ? parseEdtf(y) : y]
  // A space comes before every digit and a tilde after.
  return compare(a.start ?? ' ', b.start ?? ' ') || compare(a.end ?? '~', b.end ?? '~') || compare(a.edtf, b.edtf)
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
