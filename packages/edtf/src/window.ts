import { dayText } from './calendar.js'
import type { EdtfDate } from './date.js'
import { dayNumber } from './day.js'
import { EdtfError } from './error.js'
import { type Expression, parseExpression, type Range } from './expression.js'

/**
 * What a date may mean, compiled for comparing: every field is a day number (see {@link dayNumber}).
 * It is plain data, but infinities are lost in JSON: store the EDTF text instead.
 */
export interface Window {
  /** -Infinity where the start is open. */
  readonly earliestStart: number
  /** -Infinity only where a {@link period} has no start, Infinity where neither end of a stretch is known. */
  readonly latestStart: number
  /** Infinity only where a {@link period} has no end, -Infinity where neither end of a stretch is known. */
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
  if (typeof date === 'object' && date) {
    if ('days' in date) return date
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
  if (text.startsWith('[')) throw new EdtfError('set', text, 0, 'write one stretch, as 2021/2022')
  return { earliestStart, latestStart: earliestStart, earliestEnd: latestEnd, latestEnd, days: null }
}

/** The possible worlds of an expression. */
export function windowOf(expression: Expression): Window {
  return expression.means === 'stretch' ? stretch(expression.range) : oneDay(expression.ranges)
}

/** The bounds are tightened by each other, since no stretch ends before it starts. */
function stretch({ from: start, to: end }: Range): Window {
  return {
    earliestStart: start.first,
    latestStart: Math.min(start.last, end.last),
    earliestEnd: Math.max(start.first, end.first),
    latestEnd: end.last,
    days: null,
  }
}

function oneDay(ranges: readonly Range[]): Window {
  const days: [number, number][] = []
  let [first, last] = [Infinity, -Infinity]
  for (const { from, to } of ranges.toSorted((a, b) => a.from.first - b.from.first)) {
    first = Math.min(first, from.first)
    last = Math.max(last, to.last)
    const latest = days.at(-1)
    if (latest && from.first <= latest[1] + 1) latest[1] = Math.max(latest[1], to.last)
    else days.push([from.first, to.last])
  }
  return { earliestStart: first, latestStart: last, earliestEnd: first, latestEnd: last, days }
}

/** A record may narrow the bounds of its text, never widen them. */
function windowOfRecord(date: EdtfDate): Window {
  const { earliestStart, latestStart, earliestEnd, latestEnd, days } = windowOf(parseExpression(date.edtf))
  const read = (field: keyof EdtfDate, absent: number, from: number, to: number): number => {
    const number = date[field] == null ? absent : dayNumber(date[field])
    if (number >= from && number <= to) return number
    throw new EdtfError('bounds', date.edtf, 0, `${field} ${date[field] ?? 'null'} contradicts it; ${bounds(from, to)}`)
  }
  return {
    earliestStart: read('start', -Infinity, earliestStart, earliestStart),
    latestStart: read('latestStart', latestStart, days ? latestStart : earliestStart, latestStart),
    earliestEnd: read('earliestEnd', earliestEnd, earliestEnd, days ? earliestEnd : latestEnd),
    latestEnd: read('end', Infinity, latestEnd, latestEnd),
    days,
  }
}

function bounds(from: number, to: number): string {
  if (from === to) return Number.isFinite(from) ? `write ${dayText(from)}` : 'write null'
  if (!Number.isFinite(to)) return `write a day from ${dayText(from)} on`
  return Number.isFinite(from)
    ? `write a day from ${dayText(from)} to ${dayText(to)}`
    : `write a day up to ${dayText(to)}`
}
