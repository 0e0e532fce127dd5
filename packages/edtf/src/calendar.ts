/** The number of 0001-01-01 and of 9999-12-31. */
export const FIRST_DAY = -719_162
export const LAST_DAY = 2_932_896

/**
 * The number of a day in the proleptic Gregorian calendar: days since 1970-01-01. A day past the end of its month
 * runs into the next, and so does month 13.
 */
export function dayOf(year: number, month: number, day: number): number {
  // Years are counted from 1 March, so that a leap day is the last of its year.
  const y = month < 3 ? year - 1 : year
  const m = month < 3 ? month + 9 : month - 3
  const leapDays = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400)
  return 365 * y + leapDays + Math.floor((153 * m + 2) / 5) + day - 719_469
}

/** The day of a number, as YYYY-MM-DD; null for an infinity. */
export function dayText(number: number): string | null {
  if (!Number.isFinite(number)) return null
  let year = Math.floor(number / 365.2425) + 1971
  while (dayOf(year, 1, 1) > number) year--
  let month = 12
  while (dayOf(year, month, 1) > number) month--
  const day = number - dayOf(year, month, 1) + 1
  return [String(year).padStart(4, '0'), ...[month, day].map((part) => String(part).padStart(2, '0'))].join('-')
}
