import type { Counts } from '../release.js'
import { stances } from '../vocabulary/index.js'
import { metaOf } from './emit/meta.js'
import type { Dataset, Tables } from './tables.js'

/** A figure of the coverage, and the least that the project asks of it. */
export interface Figure {
  readonly name: string
  readonly value: number
  readonly floor?: number
  readonly unit?: '%'
}

/** What the records cover, figure by figure. Sources that were only cited count in none. */
export function coverageOf({ tables }: Dataset): Figure[] {
  const { sources, entities, events, relations, claims, evidence } = tables
  const seen = sources.filter(({ access }) => access !== 'cited')
  const languages = ['en', 'fr', 'ru'].map((language) => ({
    name: `sources in ${language}`,
    value: percent(seen.filter((source) => source.language === language).length, seen.length),
    floor: 15,
    unit: '%' as const,
  }))
  const since2012 = events.filter(({ date }) => yearOf(date) >= 2012)
  const origins = originsOf(tables)
  const withTwo = (count: 'certain' | 'possible') =>
    percent(since2012.filter(({ id }) => (origins.get(id)?.[count] ?? 0) >= 2).length, since2012.length)
  return [
    { name: 'events', value: events.length, floor: 300 },
    { name: 'events before 2012', value: events.filter(({ date }) => yearOf(date) < 2012).length, floor: 40 },
    { name: 'entities', value: entities.length, floor: 180 },
    { name: 'relations', value: relations.length, floor: 250 },
    { name: 'sources seen', value: seen.length, floor: 500 },
    { name: 'publishers', value: new Set(seen.map(({ publisher }) => publisher)).size, floor: 180 },
    { name: 'claims', value: claims.length, floor: 1500 },
    { name: 'propositions rivalled or denied', value: evidence.filter(({ disputed }) => disputed).length, floor: 80 },
    { name: 'denials', value: claims.filter(({ stance }) => stances[stance].sign === -1).length, floor: 60 },
    ...languages,
    { name: 'events since 2012 with two possible origins', value: withTwo('possible'), floor: 70, unit: '%' },
    { name: 'events since 2012 with two certain origins', value: withTwo('certain'), unit: '%' },
    { name: 'propositions with a single origin', value: singleOrigin(tables), unit: '%' },
    {
      name: 'propositions in dispute',
      value: percent(evidence.filter((row) => row.disputed).length, evidence.length),
      unit: '%',
    },
  ]
}

/** Years from 2012 to the last that has an event in which no event begins. */
export function yearsWithoutEvents({ tables: { events } }: Dataset): number[] {
  const years = new Set(events.map(({ date }) => yearOf(date)))
  const last = Math.max(...years)
  return Array.from({ length: Math.max(last - 2011, 0) }, (_, i) => 2012 + i).filter((year) => !years.has(year))
}

/** How many rows there are of each sort, for one way of sorting them. */
export interface Breakdown {
  readonly name: string
  readonly counts: readonly (readonly [sort: string, count: number])[]
}

/** What `meta` counts, in the order in which people read it: years by time, all else by number. */
export function breakdownsOf(dataset: Dataset): Breakdown[] {
  const meta = metaOf(dataset)
  return [
    { name: 'events by year', counts: Object.entries(meta.eventsByYear) },
    { name: 'events by kind', counts: byNumber(meta.eventsByKind) },
    { name: 'sources by language', counts: byNumber(meta.sourcesByLanguage) },
    { name: 'sources by reliability', counts: Object.entries(meta.sourcesByReliability) },
    { name: 'sources by access', counts: byNumber(meta.sourcesByAccess) },
    { name: 'sources by publisher', counts: byNumber(meta.sourcesByPublisher) },
  ]
}

/** The sorts and how many there are of each, the most frequent first. */
export const byNumber = (counts: Counts): [sort: string, count: number][] =>
  Object.entries(counts).sort(([, a], [, b]) => b - a)

/** The figures as a table for people, and the counts below it; of long lists the beginning. */
export function printCoverage(
  figures: readonly Figure[],
  gaps: readonly number[],
  breakdowns: readonly Breakdown[],
): string {
  const width = Math.max(...figures.map(({ name }) => name.length))
  const lines = figures.map(({ name, value, floor, unit = '' }) => {
    const goal = floor === undefined ? '' : `  (at least ${floor}${unit})${value < floor ? '  ← below' : ''}`
    return `${name.padEnd(width)}  ${`${value}${unit}`.padStart(6)}${goal}`
  })
  return [
    ...lines,
    `years since 2012 without an event: ${gaps.length === 0 ? 'none' : gaps.join(', ')}`,
    ...breakdowns.map(printBreakdown),
  ].join('\n')
}

const longest = 70

function printBreakdown({ name, counts }: Breakdown): string {
  const lines = counts.slice(0, longest).map(([sort, count]) => `${String(count).padStart(6)}  ${sort}`)
  const more = counts.length - lines.length
  return [`\n${name}`, ...lines, ...(more > 0 ? [`        and ${more} more, in meta`] : [])].join('\n')
}

/** The year in which it began or, where no start is known, in which it ended. */
const yearOf = ({ start, end }: Tables['events'][number]['date']): number => Number((start ?? end)?.slice(0, 4) ?? 0)

/** Origins in support of each event’s taking place. */
function originsOf({
  propositions,
  evidence,
}: Tables): Map<string, { readonly certain: number; readonly possible: number }> {
  const rows = new Map(evidence.map((row) => [row.proposition, row.support.origins]))
  return new Map(
    propositions.flatMap(({ id, about, predicate }) => {
      const origins = rows.get(id)
      return predicate === 'occurred' && origins ? [[about, origins]] : []
    }),
  )
}

function singleOrigin({ evidence }: Tables): number {
  const supported = evidence.filter(({ support }) => support.origins.possible > 0)
  return percent(supported.filter(({ support }) => support.origins.possible === 1).length, supported.length)
}

const percent = (part: number, whole: number): number => (whole === 0 ? 0 : Math.round((1000 * part) / whole) / 10)
