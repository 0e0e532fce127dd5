import type { Event } from '@mali-russia/data'
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
  const groups = groupBy(events, ({ date }) => (date.start === null ? null : Number(date.start.slice(0, 4))))
  return [...groups]
    .map(([year, events]) => ({ year, events }))
    .sort((a, b) => Number(a.year === null) - Number(b.year === null))
}

/** A bar of the overview: how many events of each family begin in the year. */
export interface Bar {
  readonly year: number
  readonly total: number
  readonly parts: readonly { readonly family: Family; readonly count: number }[]
}

/** One bar for every year from the first to the last that has an event, the empty ones between included. */
export function barsOf(events: readonly Event[]): Bar[] {
  const groups = new Map(byYear(events).flatMap(({ year, events }) => (year === null ? [] : [[year, events] as const])))
  const years = [...groups.keys()]
  if (years.length === 0) return []
  const [first, last] = [Math.min(...years), Math.max(...years)]
  return Array.from({ length: last - first + 1 }, (_, i) => {
    const year = first + i
    const inYear = groups.get(year) ?? []
    const parts = families
      .map((name) => ({ family: name, count: inYear.filter((event) => family(event.kind) === name).length }))
      .filter((part) => part.count > 0)
    return { year, total: inYear.length, parts }
  })
}
