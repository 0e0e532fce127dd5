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
  const years = written.slice(0, 4)
  const year = Number(years.replaceAll('X', '0'))
  const span = 10 ** years.replace(/\d+/, '').length
  // What is not given and what is unspecified are alike: both cover all there is.
  const month = Number(written.slice(5, 7)) || 0
  const day = Number(written.slice(8, 10)) || 0
  const first = dayOf(year, month || 1, day || 1)
  const last = day ? first : dayOf(month ? year : year + span, month + 1, 1) - 1
  if (day && !written.startsWith(`${dayText(first)}`)) {
    throw new EdtfError(
      'day',
      text,
      from + 8,
      `the month has ${dayOf(year, month + 1, 1) - dayOf(year, month, 1)} days`,
    )
  }
  return { year, span, month, day, first, last, qualifier: written.replace(/[\dX-]+/, '') }
}

const DATE = /^(?!00(00|0X|XX))(\d{4}(-(0[1-9]|1[0-2])(-(?!00)(\d\d|XX))?|-XX(-XX)?)?|\d{3}X|\d\dXX)[?~%]?$/

/** The first of these that a text holds is why it is no date. */
const REASONS: readonly (readonly [code: EdtfErrorCode, pattern: RegExp, advice: string])[] = [
  ['space', /\s/, 'leave it out'],
  ['set', /[[\]{}]|\.\./, 'a set stands alone: [2021,2023] or [2021..2023] for one day in it'],
  ['time', /T|:/, 'write the day alone'],
  ['qualifier', /[?~%](?!$)|^[?~%]/, 'put one of ? ~ % after the whole date'],
  ['year', /^(Y|[+-]|\d{5}|000[0X]|00XX)/, 'years run from 0001 to 9999'],
  [
    'season',
    /(?<=^.{4}-)(2[1-9]|3\d|4[01])/,
    'write the months: 2021-03/2021-05 as a stretch, or [2021-03..2021-05] for one day in it',
  ],
  ['month', /(?<=^\d{4}-)(00|1[3-9]|[2-9]\d)/, 'months run from 01 to 12'],
  ['digit', /X/i, 'write 202X, 20XX, 2021-XX or 2021-05-XX'],
  ['day', /(?<=^\d{4}-\d\d-)00/, 'days run from 01'],
]

function refusal(text: string, from: number, written: string): EdtfError {
  for (const [code, pattern, advice] of REASONS) {
    const at = written.search(pattern)
    if (at >= 0) return new EdtfError(code, text, from + at, advice)
  }
  return new EdtfError('date', text, from, 'write YYYY, YYYY-MM or YYYY-MM-DD')
}
