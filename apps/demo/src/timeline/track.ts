import { dayNumber, type EdtfDate, toWindow } from '@mali-russia/edtf'

/** How a date is drawn on the track of one year: positions run from 0, 1 January, to 1, the end of 31 December. */
export interface Mark {
  /** `day`: known to the day. `window`: one day somewhere between. `lasting`: a stretch of days. */
  readonly kind: 'day' | 'window' | 'lasting'
  readonly from: number
  readonly to: number
  /** It began before this year, or nobody knows when. */
  readonly earlier: boolean
  /** It went on after this year, or may have. */
  readonly later: boolean
  /** Nobody knows an end of it. */
  readonly open: boolean
}

/** Marks of a date on the track of a year: one, or for a one-of date one for each range of its days. */
export function marksOf(date: EdtfDate, year: number): Mark[] {
  const { earliestStart, latestEnd, days } = toWindow(date)
  const place = (first: number, last: number, kind: Mark['kind']): Mark => {
    const [from, to] = [positionIn(first, year), positionIn(last + 1, year)]
    return {
      kind,
      from: Math.max(from, 0),
      to: Math.min(to, 1),
      earlier: from < 0,
      later: to > 1,
      open: last === Number.POSITIVE_INFINITY,
    }
  }
  if (days === null) return [place(earliestStart, latestEnd, 'lasting')]
  return days
    .map(([first, last]) => place(first, last, first === last ? 'day' : 'window'))
    .filter((mark) => mark.from < 1 && mark.to > 0)
}

function positionIn(day: number, year: number): number {
  const first = firstDay(year)
  return (day - first) / (firstDay(year + 1) - first)
}

const firstDay = (year: number): number => dayNumber(`${String(year).padStart(4, '0')}-01-01`)
