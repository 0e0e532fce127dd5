import { dayText } from './calendar.js'
import { EdtfError } from './error.js'
import { parseTerm } from './term.js'

/**
 * The number of a day: days since 1970-01-01, which is 0; earlier days are negative.
 * The calendar is the proleptic Gregorian one of ISO 8601; there is no time zone.
 *
 * @param day A day from 0001-01-01 to 9999-12-31, as YYYY-MM-DD.
 * @throws {@link EdtfError} if it is not a day of the calendar written in that way.
 * @example
 * ```ts
 * dayNumber('1970-01-02') // 1
 * dayNumber('2021-05-24') - dayNumber('2021-05-01') // 23
 * ```
 */
export function dayNumber(day: string): number {
  const { first } = parseTerm(day, 0, day.length)
  if (dayText(first) !== day) throw new EdtfError('day', day, 0, 'write YYYY-MM-DD')
  return first
}

/**
 * The day of a number, as YYYY-MM-DD: the inverse of {@link dayNumber}.
 *
 * @param number Whole days since 1970-01-01, from -719162 (0001-01-01) to 2932896 (9999-12-31).
 * @throws {@link EdtfError} if the number is not whole or lies outside these.
 * @example
 * ```ts
 * dayString(0) // '1970-01-01'
 * dayString(-719162) // '0001-01-01'
 * ```
 */
export function dayString(number: number): string {
  const day = dayText(number)
  if (day === null) throw new EdtfError('day', String(number), 0, 'days run from -719162 to 2932896')
  return day
}
