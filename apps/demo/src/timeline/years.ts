import type { Event } from '@mali-russia/data'
import { overlaps, period, toWindow } from '@mali-russia/edtf'
import type { Family } from '../model/families'
import { families, family } from '../model/families'
import { groupBy } from '../model/group'

/** The events of a year, in their order. `year` is null where no start is known. */
export interface YearGroup {
  readonly year: number | null
  readonly events: readonly Event[]
}

/** Events by the year in which they can first have begun, those without a known start last; their order is kept. */
export function byYear(events: readonly Event[]): YearGroup[] {
  const groups = groupBy(events, ({ date }) => (date.start === null ? null : yearOf(date.start)))
  return [...groups]
    .map(([year, events]) => ({ year, events }))
    .sort((a, b) => Number(a.year === null) - Number(b.year === null))
}

/** A bar of the overview: how many events of each family touch the year, or may. */
export interface Bar {
  readonly year: number
  readonly total: number
  readonly parts: readonly { readonly family: Family; readonly count: number }[]
}

/** Every year from the first to the last of which an event has a known day. */
export function yearsOf(events: readonly Event[]): readonly number[] {
  const days = events.flatMap(({ date }) => [date.start, date.end, date.earliestEnd ?? null])
  const years = days.filter((day) => day !== null).map(yearOf)
  if (years.length === 0) return []
  const first = Math.min(...years)
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, i) => first + i)
}

/** One bar for each of the years. It counts what a query for `overlaps` that year finds, with what may be so. */
export function barsOf(events: readonly Event[], years: readonly number[]): Bar[] {
  const inYear = groupBy(
    events.flatMap((event) => yearsTouched(event, years).map((year) => ({ year, family: family(event.kind) }))),
    ({ year }) => year,
  )
  return years.map((year) => {
    const touching = inYear.get(year) ?? []
    const counts = groupBy(touching, ({ family }) => family)
    const parts = families
      .map((family) => ({ family, count: counts.get(family)?.length ?? 0 }))
      .filter((part) => part.count > 0)
    return { year, total: touching.length, parts }
  })
}

/** Of the years those that the event may touch. Only those between its first and last day are compared. */
function yearsTouched({ date }: Event, years: readonly number[]): readonly number[] {
  const first = date.start === null ? Number.NEGATIVE_INFINITY : yearOf(date.start)
  const last = date.end === null ? Number.POSITIVE_INFINITY : yearOf(date.end)
  const window = toWindow(date)
  return years.filter(
    (year) => year >= first && year <= last && overlaps(window, period(String(year).padStart(4, '0'))) !== 'no',
  )
}

const yearOf = (day: string): number => Number(day.slice(0, 4))
