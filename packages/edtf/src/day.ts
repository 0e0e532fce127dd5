import { EdtfError } from './error.js'

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
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day)
  const number = match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : Number.NaN
  if (isDay(number) && dayString(number) === day) return number
  throw new EdtfError('day', String(day), 0, 'no day of the calendar', 'write one as YYYY-MM-DD')
}

/**
 * The day of a number, as YYYY-MM-DD: the inverse of {@link dayNumber}.
 *
 * @param number Whole days since 1970-01-01, from -719162 (0001-01-01) to 2932896 (9999-12-31).
 * @throws {@link EdtfError} if the number is not whole or lies outside of these.
 * @example
 * ```ts
 * dayString(0) // '1970-01-01'
 * dayString(-719162) // '0001-01-01'
 * ```
 */
export function dayString(number: number): string {
  if (!isDay(number)) {
    throw new EdtfError('day', String(number), 0, 'no day number', 'give a whole number from -719162 to 2932896')
  }
  // Years are counted from 1 March, so that a leap day is the last of its year.
  const day = number + MARCH_FIRST_OF_YEAR_0
  const era = Math.floor(day / 146_097)
  const dayOfEra = day - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - 365 * yearOfEra - Math.floor(yearOfEra / 4) + Math.floor(yearOfEra / 100)
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
  const year = era * 400 + yearOfEra + (month < 3 ? 1 : 0)
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1, 2)}`
}

/** The number of the day in the proleptic Gregorian calendar; a day past the month's end runs into the next month. */
export function dayOf(year: number, month: number, day: number): number {
  const y = month < 3 ? year - 1 : year
  const leapDays = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400)
  const monthFromMarch = month < 3 ? month + 9 : month - 3
  return 365 * y + leapDays + Math.floor((153 * monthFromMarch + 2) / 5) + day - 1 - MARCH_FIRST_OF_YEAR_0
}

/** The number of days in a month. */
export function daysIn(year: number, month: number): number {
  return dayOf(year, month + 1, 1) - dayOf(year, month, 1)
}

const MARCH_FIRST_OF_YEAR_0 = 719_468

function isDay(number: number): boolean {
  return Number.isInteger(number) && number >= -719_162 && number <= 2_932_896
}

function pad(number: number, width: number): string {
  return String(number).padStart(width, '0')
}
