import { dayOf, dayText } from './calendar.js'
import { EdtfError, type EdtfErrorCode } from './error.js'

/** One date of an expression, such as `2021-05` in `2021-05/2021-06~`. */
export interface Term {
  /** The year, or the first of its decade or century. */
  readonly year: number
  /** How many years it names: 1, 10 or 100. */
  readonly span: number
  /** 0 where it is not given or unspecified, as is the day. */
  readonly month: number
  readonly day: number
  /** The first and the last day that it covers. */
  readonly first: number
  readonly last: number
  /** `?`, `~`, `%` or nothing. */
  readonly qualifier: string
}

/** Reads the date that stands in `text` from index `from` up to `to`. */
export function parseTerm(text: string, from: number, to: number): Term {
  const written = text.slice(from, to)
  if (!DATE.test(written)) throw refusal(text, from, written)
  const [years, months, days] = [written.slice(0, 4), written.slice(5, 7), written.slice(8, 10)]
  const year = Number(years.replace(/X/g, '0'))
  const span = 10 ** (years.split('X').length - 1)
  // What is not given and what is unspecified are alike: both cover all there is.
  const month = Number(months) || 0
  const day = Number(days) || 0
  const end = dayOf(month ? year : year + span, month + 1, 1) - 1
  const first = dayOf(year, month || 1, day || 1)
  if (first > end || days === '00') throw new EdtfError('day', text, from + 8, `its month ends on ${dayText(end)}`)
  return { year, span, month, day, first, last: day ? first : end, qualifier: written.replace(/[\dX-]+/, '') }
}

const DATE = /^(?!00[0X][0X])(\d{4}(-(0[1-9]|1[0-2])(-(\d\d|XX))?|-XX(-XX)?)?|\d{3}X|\d\dXX)[?~%]?$/

/** The first of these that a text holds is why it is no date. */
const REASONS: readonly (readonly [code: EdtfErrorCode, pattern: RegExp, advice: string])[] = [
  ['space', /\s/, 'write 2021-11-17'],
  ['set', /[[\]{}]|\.\./, 'write it alone, as [2021,2023] or [2021..2023]'],
  ['time', /T|:/, 'write the day alone'],
  ['qualifier', /[?~%]./, 'write it after the whole date'],
  ['year', /^(Y|[+-]|\d{5}|00[0X][0X])/, 'years run from 0001 to 9999'],
  [
    'season',
    /(?<=^.{4}-)(2[1-9]|3\d|4[01])/,
    'write the months: 2021-03/2021-05 as a stretch, or [2021-03..2021-05] for one day in it',
  ],
  ['month', /(?<=^\d{4}-)(00|1[3-9]|[2-9]\d)/, 'months run from 01 to 12'],
  ['digit', /X/i, 'write 202X, 20XX, 2021-XX or 2021-05-XX'],
]

function refusal(text: string, from: number, written: string): EdtfError {
  for (const [code, pattern, advice] of REASONS) {
    const at = written.search(pattern)
    if (at >= 0) return new EdtfError(code, text, from + at, advice)
  }
  return new EdtfError('date', text, from, 'write YYYY, YYYY-MM or YYYY-MM-DD')
}
