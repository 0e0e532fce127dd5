/**
 * The number of a day in the proleptic Gregorian calendar: days since 1970-01-01. A day past the end of its month
 * runs into the next, and so does month 13.
 */
export function dayOf(year: number, month: number, day: number): number {
  // Years are counted from 1 March, so that a leap day is the last of its year.
  const y = month < 3 ? year - 1 : year
  const m = month < 3 ? month + 9 : month - 3
  const daysOfYears = Math.floor(365.25 * y) - Math.floor(y / 100) + Math.floor(y / 400)
  return daysOfYears + Math.floor((153 * m + 2) / 5) + day - 719_469
}

/** The day of a number, as YYYY-MM-DD; null where the number is none of a day in the years 1 to 9999. */
export function dayText(number: number): string | null {
  // An infinity is no whole number either: its remainder is NaN.
  if (number % 1 !== 0 || number < -719_162 || number > 2_932_896) return null
  let year = Math.floor(number / 365.2425) + 1971
  while (dayOf(year, 1, 1) > number) year--
  let month = 12
  while (dayOf(year, month, 1) > number) month--
  const digits = (year * 100 + month) * 100 + number - dayOf(year, month, 1) + 1
  return String(digits)
    .padStart(8, '0')
    .replace(/(..)(..)$/, '-$1-$2')
}
