import type { Proposition, Quantity } from '@mali-russia/data'
import { dayNumber, parseEdtf } from '@mali-russia/edtf'
import { expect, test } from 'vitest'
import { axisOf, placesOf } from './axis'

const date = (edtf: string): Proposition['value'] => ({ type: 'date', date: parseEdtf(edtf) })
const persons = (quantity: Partial<Quantity>): Proposition['value'] => ({
  type: 'quantity',
  quantity: { unit: 'person', exactness: 'exact', ...quantity },
})
const labels = (...values: Proposition['value'][]) => axisOf(values)?.ticks.map(({ label }) => label)

test('an imprecise date lies anywhere in its window, a stretch all along it', () => {
  expect(placesOf(date('1958'))).toEqual([
    { kind: 'window', from: dayNumber('1958-01-01'), to: dayNumber('1958-12-31') },
  ])
  expect(placesOf(date('[2021-05-24,2021-05-26]')).map(({ kind }) => kind)).toEqual(['day', 'day'])
  expect(placesOf(date('2021/..'))).toEqual([{ kind: 'lasting', from: dayNumber('2021-01-01'), to: Infinity }])
})

test('a number is as wide as it was meant', () => {
  expect(placesOf(persons({ best: 47 }))).toEqual([{ kind: 'day', from: 47, to: 47 }])
  expect(placesOf(persons({ low: 20, high: 30 }))).toEqual([{ kind: 'window', from: 20, to: 30 }])
  expect(placesOf(persons({ best: 100, exactness: 'about' }))).toEqual([{ kind: 'window', from: 90, to: 110 }])
  expect(placesOf(persons({ best: 10, exactness: 'at-least' }))).toEqual([{ kind: 'window', from: 10, to: Infinity }])
})

test('ticks stand at round places and hold all values between them', () => {
  expect(labels(persons({ best: 2 }), persons({ best: 10 }), persons({ best: 47 }))).toEqual([0, 20, 40, 60])
  expect(labels(persons({ best: 2 }), persons({ best: 3 }))).toEqual([2, 3])
  expect(labels(date('2012-12-20'), date('2012-12-21'))).toEqual(['2012-12-20', '2012-12-21'])
  expect(labels(date('2021-01'), date('2021-03-15'))).toEqual(['2021-01', '2021-02', '2021-03', '2021-04'])
  expect(labels(date('1965'), date('1968-11-19'))).toEqual(['1964', '1966', '1968', '1970'])
})

test('a value without an end still has a place on the axis', () => {
  const axis = axisOf([persons({ best: 5 }), persons({ best: 10, exactness: 'at-least' })])
  expect(axis?.low).toBeLessThanOrEqual(5)
  expect(axis?.high).toBeGreaterThanOrEqual(10)
})

test('what does not lie on a line, or lies at one place, has no axis', () => {
  expect(
    axisOf([
      { type: 'code', code: 'gift' },
      { type: 'code', code: 'sale' },
    ]),
  ).toBeUndefined()
  expect(axisOf([date('2021-05-24'), date('2021-05-24')])).toBeUndefined()
})
