import { addMonths, endOfMonth, isLastDayOfMonth } from 'date-fns'

/**
 * The day so many months on. The last day of a month goes to the last day of the other, so that from 31 March one step
 * back and one on return to 31 March; any other day keeps its number, or is the last of a month too short for it.
 */
export function monthStep(day: Date, months: number): Date {
  const moved = addMonths(day, months)
  return isLastDayOfMonth(day) ? endOfMonth(moved) : moved
}
