import type { Counts } from '../../release.js'
import { byNumber, coverageOf } from '../coverage.js'
import type { Dataset } from '../tables.js'
import { betweenMarks } from './marked.js'
import { metaOf } from './meta.js'

/** Between these lines of the README stand the chief figures. */
export const readmeMarks = { start: '<!-- coverage:start -->', end: '<!-- coverage:end -->' }

/**
 * Puts the chief figures between the marks of the README.
 *
 * @returns undefined where the marks are not there, or not in order.
 */
export const withFigures = (readme: string, dataset: Dataset): string | undefined =>
  betweenMarks(readme, readmeMarks, printFigures(dataset))

function printFigures(dataset: Dataset): string {
  const meta = metaOf(dataset)
  const figures = new Map(coverageOf(dataset).map(({ name, value, unit = '' }) => [name, `${value}${unit && ' %'}`]))
  const figure = (name: string): string => figures.get(name) ?? ''
  const names = new Map(dataset.tables.entities.map(({ id, names: { en } }) => [String(id), en]))
  const rows = [
    [
      'events',
      `${figure('events')}, of which ${figure('events before 2012')} before 2012: ${byPeriod(meta.eventsByYear)}`,
    ],
    ['most frequent kinds', most(meta.eventsByKind, 8)],
    ['entities, relations', `${figure('entities')}, ${figure('relations')}`],
    ['sources that were seen', `${figure('sources seen')} of ${figure('publishers')} publishers`],
    ['all sources by language', most(meta.sourcesByLanguage, 4, (code) => languageNames.of(code) ?? code)],
    ['all sources by [letter](docs/codebook.md#grades-the-admiralty-code)', inOrder(meta.sourcesByReliability)],
    ['publishers with most sources', most(meta.sourcesByPublisher, 8, (id) => names.get(id) ?? id)],
    ['claims', `${figure('claims')}, of which ${figure('denials')} denials`],
    ['propositions in dispute', `${figure('propositions rivalled or denied')}, ${figure('propositions in dispute')}`],
    ['propositions with a single origin', figure('propositions with a single origin')],
    [
      'events since 2012 with two origins',
      `possible for ${figure('events since 2012 with two possible origins')}, certain for ${figure('events since 2012 with two certain origins')}`,
    ],
  ]
  return [`| in version ${meta.version} | |`, '| --- | --- |', ...rows.map((cells) => `| ${cells.join(' | ')} |`)].join(
    '\n',
  )
}

const languageNames = new Intl.DisplayNames('en', { type: 'language' })

/** The sorts that there are most of, and how many the others are together. */
function most(counts: Counts, atMost: number, nameOf = (sort: string): string => sort): string {
  const sorted = byNumber(counts)
  const others = sorted.slice(atMost).reduce((sum, [, count]) => sum + count, 0)
  return [...sorted.slice(0, atMost).map(([sort, count]) => `${nameOf(sort)} ${count}`), `others ${others}`].join(', ')
}

const inOrder = (counts: Counts): string =>
  Object.entries(counts)
    .map(([sort, count]) => `${sort} ${count}`)
    .join(', ')

const periods = [
  [1960, 1991],
  [1992, 2011],
  [2012, 2019],
  [2020, 2022],
  [2023, 9999],
] as const

const byPeriod = (eventsByYear: Counts): string =>
  periods
    .map(([from, to]) => {
      const years = Object.entries(eventsByYear).filter(([year]) => Number(year) >= from && Number(year) <= to)
      return `${years.reduce((sum, [, count]) => sum + count, 0)} ${to === 9999 ? `since ${from}` : `in ${from}–${to}`}`
    })
    .join(', ')
