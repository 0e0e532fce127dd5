import { parseEdtf } from '@mali-russia/edtf'
import { expect, test } from 'vitest'
import { byKnownDay } from './by-known-day'

test('sorts by the start, by the end where the start is unknown, and puts what has no day last', () => {
  const dates = [undefined, '/..', '/2023-01', '2021-11', '1961', '2022/..'].map((date) =>
    date === undefined ? undefined : parseEdtf(date),
  )
  expect(dates.toSorted((a, b) => byKnownDay(a, b)).map((date) => date?.edtf)).toEqual([
    '1961',
    '2021-11',
    '2022/..',
    '/2023-01',
    // `toSorted` itself puts undefined last; of the two without a day the open one comes first.
    '/..',
    undefined,
  ])
  expect(byKnownDay(undefined, parseEdtf('1961'))).toBe(1)
  expect(byKnownDay(undefined, undefined)).toBe(0)
})
