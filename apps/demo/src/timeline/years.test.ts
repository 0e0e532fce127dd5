import type { Event } from '@mali-russia/data'
import { parseEdtf } from '@mali-russia/edtf'
import { expect, test } from 'vitest'
import { barsOf, byYear } from './years'

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

test('years without events are empty bars, and what has no start is in none', () => {
  const bars = barsOf(events)
  expect(bars.map(({ year, total }) => [year, total])).toEqual([
    [1960, 1],
    [1961, 0],
    [1962, 2],
  ])
  expect(bars[2]?.parts).toEqual([
    { family: 'diplomacy', count: 1 },
    { family: 'power', count: 1 },
  ])
})

test('without events there are no bars', () => {
  expect(barsOf([])).toEqual([])
})
