import type { EdtfDate } from './date.js'
import { dayNumber, dayString } from './day.js'
import { EdtfError } from './error.js'
import { type Expression, type OpenEnd, parseExpression } from './expression.js'
import type { Term } from './term.js'

/**
 * What a date may mean, compiled for comparing: every field is a day number (see {@link dayNumber}).
 * It is plain data, but infinities are lost in JSON: store the EDTF text instead.
 */
export interface Window {
  /** -Infinity where the start is open. */
  readonly earliestStart: number
  /** -Infinity only where a {@link period} has no start. */
  readonly latestStart: number
  /** Infinity only where a {@link period} has no end. */
  readonly earliestEnd: number
  /** Infinity where the end is open. */
  readonly latestEnd: number
  /**
   * For what lasts one day: the days it may be, as ranges with both ends in them, in order and apart from each other.
   * For a stretch of days: null. The stretch starts and ends somewhere in the bounds above, and never ends before it
   * starts.
   */
  readonly days: readonly DayRange[] | null
}

/** A range of day numbers, both ends in it. */
export type DayRange = readonly [first: number, last: number]

/** A date as the comparisons take it: an EDTF text, a record's date, or a compiled window. */
export type DateInput = string | EdtfDate | Window

/**
 * Compiles a date, so that many comparisons with it parse it once. A window is given back as it is.
 *
 * A record's date may carry a `latestStart` and `earliestEnd` that are narrower than its text: a tenure `2021/..` last
 * attested on 2023-02-01 has that day as its `earliestEnd`, and so holds for certain up to it.
 *
 * @throws {@link EdtfError} if the text cannot be read, or the object's days contradict its text.
 * @example
 * ```ts
 * toWindow('1970-01') // { earliestStart: 0, latestStart: 30, earliestEnd: 0, latestEnd: 30, days: [[0, 30]] }
 * toWindow('1970-01-01/1970-01').days // null
 * toWindow('1970/..').latestEnd // Infinity
 * ```
 */
export function toWindow(date: DateInput): Window {
  if (typeof date === 'object' && date !== null) {
    if ('earliestStart' in date) return date
    if ('edtf' in date) return windowOfRecord(date)
  }
  return windowOf(parseExpression(date))
}

/**
 * Reads a date as the definite stretch from its first to its last day, for questions such as "during 2021".
 * An open or unknown end is taken as endless.
 *
 * @throws {@link EdtfError} if the date cannot be read, or is a one-of set, which names no stretch.
 * @example
 * ```ts
 * within('2021-03', '2021') // 'maybe': that one day of 2021
 * within('2021-03', period('2021')) // 'yes'
 * within('2021-03/..', period('2021/..')) // 'yes'
 * ```
 */
export function period(date: string | EdtfDate): Window {
  const { earliestStart, latestEnd } = toWindow(date)
  const text = typeof date === 'string' ? date : date.edtf
  if (text.startsWith('[')) {
    throw new EdtfError(
      'one-of',
      text,
      0,
      'a set',
      'a period is one stretch: write its first and last day as 2021/2022',
    )
  }
  return { earliestStart, latestStart: earliestStart, earliestEnd: latestEnd, latestEnd, days: null }
}

/** The possible worlds of an expression. */
export function windowOf(expression: Expression): Window {
  switch (expression.kind) {
    case 'date':
      return oneDay([[expression.date.first, expression.date.last]])
    case 'one-of':
      return oneDay(union(expression.ranges.map(({ from, to }) => [from.first, to.last])))
    default:
      return stretch(expression.start, expression.end)
  }
}

function oneDay(days: readonly DayRange[]): Window {
  const first = Math.min(...days.map((range) => range[0]))
  const last = Math.max(...days.map((range) => range[1]))
  return { earliestStart: first, latestStart: last, earliestEnd: first, latestEnd: last, days }
}

function union(ranges: DayRange[]): DayRange[] {
  const merged: DayRange[] = []
  for (const [first, last] of ranges.sort((a, b) => a[0] - b[0])) {
    const before = merged.at(-1)
    if (before && first <= before[1] + 1) merged[merged.length - 1] = [before[0], Math.max(before[1], last)]
    else merged.push([first, last])
  }
  return merged
}

/** The bounds are tightened by each other, since no stretch ends before it starts. */
function stretch(start: Term | OpenEnd, end: Term | OpenEnd): Window {
  const earliestStart = typeof start === 'object' ? start.first : -Infinity
  const latestEnd = typeof end === 'object' ? end.last : Infinity
  const latestStart = Math.min(typeof start === 'object' ? start.last : Infinity, latestEnd)
  const earliestEnd = Math.max(typeof end === 'object' ? end.first : -Infinity, earliestStart)
  return { earliestStart, latestStart, earliestEnd, latestEnd, days: null }
}

function windowOfRecord(date: EdtfDate): Window {
  const window = windowOf(parseExpression(date.edtf))
  const { earliestStart, latestStart, earliestEnd, latestEnd } = window
  for (const [field, bound] of [
    ['start', earliestStart],
    ['end', latestEnd],
  ] as const) {
    const expected = Number.isFinite(bound) ? dayString(bound) : null
    if (date[field] !== expected) throw contradiction(date, field, `write ${expected}, as the text says`)
  }
  if (date.latestStart === undefined && date.earliestEnd === undefined) return window
  if (window.days)
    throw contradiction(date, date.latestStart ? 'latestStart' : 'earliestEnd', 'only an interval has it')
  return {
    ...window,
    latestStart: narrowed(date, 'latestStart', earliestStart, latestStart) ?? latestStart,
    earliestEnd: narrowed(date, 'earliestEnd', earliestEnd, latestEnd) ?? earliestEnd,
  }
}

function narrowed(date: EdtfDate, field: 'latestStart' | 'earliestEnd', from: number, to: number): number | undefined {
  const day = date[field]
  if (day === undefined) return undefined
  const number = dayNumber(day)
  if (number < from) throw contradiction(date, field, `write ${dayString(from)} or a later day`)
  if (number > to) throw contradiction(date, field, `write ${dayString(to)} or an earlier day`)
  return number
}

function contradiction(date: EdtfDate, field: keyof EdtfDate, instead: string): EdtfError {
  return new EdtfError('inconsistent', date.edtf, 0, `${field} ${date[field]} with the date`, instead)
}
