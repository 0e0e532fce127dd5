import { dayOf, dayString, daysIn } from './day.js'
import { EdtfError, type EdtfErrorCode } from './error.js'

export type Precision = 'day' | 'month' | 'year' | 'decade' | 'century'

/** One date of an expression, such as `2021-05` in `2021-05/2021-06~`. */
export interface Term {
  readonly precision: Precision
  /** The first year that it covers. */
  readonly year: number
  readonly month: number
  readonly day: number
  /** The first and the last day that it covers. */
  readonly first: number
  readonly last: number
  readonly uncertain: boolean
  readonly approximate: boolean
}

/** Reads the date that stands in `text` from index `from` up to `to`. */
export function parseTerm(text: string, from: number, to: number): Term {
  const written = text.slice(from, to)
  const match = /^(\d\d(?:\d[\dX]|XX))(?:-(\d\d|XX)(?:-(\d\d|XX))?)?([?~%])?$/.exec(written)
  if (!match) throw refusal(text, from, written)
  const [, years = '', months = 'XX', days = 'XX', qualifier = ''] = match
  const flags = { uncertain: /[?%]/.test(qualifier), approximate: /[~%]/.test(qualifier) }

  const year = Number(years.replaceAll('X', '0'))
  if (year === 0) throw new EdtfError('year', text, from, `year ${years}`, 'years run from 0001 to 9999')
  if (years.endsWith('X')) {
    if (match[2]) throw new EdtfError('unspecified', text, from + 4, `a month of ${years}`, `write ${years}`)
    const span = years.endsWith('XX') ? 100 : 10
    const precision = span === 100 ? 'century' : 'decade'
    return { precision, year, month: 1, day: 1, first: dayOf(year, 1, 1), last: dayOf(year + span, 1, 1) - 1, ...flags }
  }
  if (months === 'XX') {
    if (days !== 'XX') {
      throw new EdtfError('unspecified', text, from + 8, `day ${days} of an unspecified month`, `write ${years}`)
    }
    return {
      precision: 'year',
      year,
      month: 1,
      day: 1,
      first: dayOf(year, 1, 1),
      last: dayOf(year + 1, 1, 1) - 1,
      ...flags,
    }
  }
  const month = Number(months)
  if (month > 20 && month < 42) throw new EdtfError('season', text, from + 5, `season ${month}`, season(year, month))
  if (month < 1 || month > 12) {
    throw new EdtfError('month', text, from + 5, `month ${months}`, 'months run from 01 to 12')
  }
  const length = daysIn(year, month)
  const first = dayOf(year, month, 1)
  if (days === 'XX') return { precision: 'month', year, month, day: 1, first, last: first + length - 1, ...flags }
  const day = Number(days)
  if (day < 1 || day > length) {
    throw new EdtfError('day', text, from + 8, `day ${days}`, `the days of ${years}-${months} run from 01 to ${length}`)
  }
  return { precision: 'day', year, month, day, first: first + day - 1, last: first + day - 1, ...flags }
}

/** First months of the codes 21 to 41 of ISO 8601-2: seasons of no, the northern, the southern hemisphere, then parts. */
const SEASON_STARTS = [3, 6, 9, 12, 3, 6, 9, 12, 9, 12, 3, 6, 1, 4, 7, 10, 1, 5, 9, 1, 7]

function season(year: number, code: number): string {
  const start = SEASON_STARTS[code - 21] ?? 1
  const end = start + (code < 37 ? 2 : code < 40 ? 3 : 5)
  const from = monthText(year, start)
  const to = end > 12 ? monthText(year + 1, end - 12) : monthText(year, end)
  return `write the months: ${from}/${to} as a stretch, or [${from}..${to}] for one day in it`
}

function monthText(year: number, month: number): string {
  return dayString(dayOf(year, month, 1)).slice(0, 7)
}

/** Why a text is no date at all: the first reason that applies. */
function refusal(text: string, from: number, written: string): EdtfError {
  for (const [code, pattern, found, instead] of REASONS) {
    const match = pattern.exec(written)
    if (match) return new EdtfError(code, text, from + match.index, found, instead)
  }
  return new EdtfError('syntax', text, from + wellFormedLength(written), 'no date', FORMS)
}

const FORMS = 'write YYYY, YYYY-MM or YYYY-MM-DD'

const REASONS: readonly (readonly [code: EdtfErrorCode, pattern: RegExp, found: string, instead: string])[] = [
  ['syntax', /^$/, 'nothing', FORMS],
  ['syntax', /\s/, 'a space', 'leave it out'],
  ['one-of', /[[\]{}]/, 'a bracket', 'a set stands alone and holds plain dates: [2021,2022]'],
  ['one-of', /\.\./, 'a range', 'put brackets round it for one day in it: [2021..2022]; write 2021/2022 for a stretch'],
  ['time', /T|:/, 'a time', 'write the day alone: YYYY-MM-DD'],
  ['qualifier', /[?~%]/, 'a qualifier', 'put one of ? ~ % at the end of the whole date'],
  ['year', /^(Y|[+-]|\d{5,})/, 'a year of another form', 'years run from 0001 to 9999, in four digits'],
  ['unspecified', /X/i, 'an unspecified digit', 'write 202X, 20XX, 2021-XX, 2021-05-XX, or a set: [2021-10..2021-12]'],
]

/** How many characters fit the shape YYYY-MM-DD before the first that does not. */
function wellFormedLength(written: string): number {
  const misfit = [...written].findIndex((char, i) => i > 9 || !(i === 4 || i === 7 ? char === '-' : /\d/.test(char)))
  return misfit < 0 ? written.length : misfit
}
