import type { Event } from '@mali-russia/data'
import { parseEdtf } from '@mali-russia/edtf'
import { expect, test } from 'vitest'
import { barsOf, byYear, yearsOf } from './years'

const event = (slug: string, kind: Event['kind'], date: string) =>
  ({ id: `event:${slug}`, kind, date: parseEdtf(date) }) as unknown as Event // only what the bars read

const events = [
  event('d', 'meeting', '../1963'),
  event('a', 'recognition', '1960-10'),
  event('b', 'meeting', '1962/1963'),
  event('c', 'coup', '1962-11-19'),
]

test('events stand in the year in which they can first have begun, those without a known start last', () => {
  const groups = byYear(events)
  expect(groups.map(({ year, events }) => [year, events.map(({ id }) => id)])).toEqual([
    [1960, ['event:a']],
    [1962, ['event:b', 'event:c']],
    [null, ['event:d']],
  ])
})

test('an event counts in every year that it touches or may touch', () => {
  const bars = barsOf(events, [1959, 1960, 1961, 1962, 1963, 1964])
  expect(bars.map(({ year, total }) => [year, total])).toEqual([
    [1959, 1],
    [1960, 2],
    [1961, 1],
    [1962, 3],
    [1963, 2],
    [1964, 0],
  ])
  expect(bars[3]?.parts).toEqual([
    { family: 'diplomacy', count: 2 },
    { family: 'power', count: 1 },
  ])
})

test('a year between the days of a one-of date is not touched', () => {
  const bars = barsOf([event('e', 'visit', '[1970-05,1972-05]')], [1970, 1971, 1972])
  expect(bars.map(({ total }) => total)).toEqual([1, 0, 1])
})

test('what has no known end counts in every later year', () => {
  expect(barsOf([event('f', 'deployment', '2021-12/..')], [2020, 2021, 2022]).map(({ total }) => total)).toEqual([
    0, 1, 1,
  ])
})

test('years run from the first known day to the last', () => {
  expect(yearsOf(events)).toEqual([1960, 1961, 1962, 1963])
  expect(yearsOf([])).toEqual([])
})
