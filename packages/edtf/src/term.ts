import { dayOf } from './calendar.js'
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
  const fault = (code: EdtfErrorCode, at: number, advice: string) => new EdtfError(code, text, from + at, advice)
  const qualifier = written.replace(/[\dX-]+/, '')
  const [years, months, days] = [written.slice(0, 4), written.slice(5, 7), written.slice(8, 10)]

  const year = Number(years.replaceAll('X', '0'))
  const span = 10 ** years.replace(/\d+/, '').length
  // What is not given and what is unspecified are alike: both cover all there is.
  const month = Number(months) || 0
  const day = Number(days) || 0
  if (year === 0) throw fault('year', 0, YEARS)
  if (month > 20 && month < 42) {
    const [start, end] = [`${years}-03`, `${years}-05`]
    throw fault(
      'season',
      5,
      `write the months, such as ${start}/${end} for a stretch or [${start}..${end}] for one day`,
    )
  }
  if (months === '00' || month > 12) throw fault('month', 5, 'months run from 01 to 12')
  const given = written.search(/X-.*\d/)
  if (given >= 0) throw fault('digit', given + 2, `give nothing under an X; write ${years}, or a set: [a,b]`)
  const first = dayOf(year, month || 1, 1)
  const last = dayOf(month ? year : year + span, month + 1, 1) - 1
  if (days === '00' || day > last - first + 1) throw fault('day', 8, `days run from 01 to ${last - first + 1}`)
  const only = first + day - 1
  return { year, span, month, day, first: day ? only : first, last: day ? only : last, qualifier }
}

const DATE = /^\d\d(\d[\dX]|XX)(-(\d\d|XX)(-(\d\d|XX))?)?[?~%]?$/
const YEARS = 'years run from 0001 to 9999'

/** The first of these that applies is why a text is no date. */
const REASONS: readonly (readonly [code: EdtfErrorCode, pattern: RegExp, advice: string])[] = [
  ['space', /\s/, 'leave it out'],
  ['set', /[[\]{}]/, 'a set stands alone, as [2021,2022]'],
  ['range', /\.\./, 'write [2021..2022] for one day, 2021/2022 for a stretch'],
  ['time', /T|:/, 'write the day alone'],
  ['qualifier', /[?~%]/, 'put one of ? ~ % after the whole date'],
  ['year', /^(Y|[+-]|\d{5})/, YEARS],
  ['digit', /X/i, 'write 202X, 20XX, 2021-XX or 2021-05-XX'],
]

function refusal(text: string, from: number, written: string): EdtfError {
  for (const [code, pattern, advice] of REASONS) {
    const at = written.search(pattern)
    if (at >= 0) return new EdtfError(code, text, from + at, advice)
  }
  const misfit = written.replace(/^(\d{4}-\d\d-\d{0,2}|\d{4}-\d{0,2}|\d{0,4})/, '')
  return new EdtfError('date', text, from + written.length - misfit.length, 'write YYYY, YYYY-MM or YYYY-MM-DD')
}
