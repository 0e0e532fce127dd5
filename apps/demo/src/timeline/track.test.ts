import { parseEdtf } from '@mali-russia/edtf'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { marksOf } from './track'

test('a day is a point at its place in the year', () => {
  const [mark] = marksOf(parseEdtf('2021-07-02'), 2021)
  expect(mark).toMatchObject({ kind: 'day', earlier: false, later: false })
  expect(mark?.from).toBeCloseTo(182 / 365)
})

test('a month is a window as wide as the month', () => {
  const [mark] = marksOf(parseEdtf('2021-01'), 2021)
  expect(mark).toEqual({ kind: 'window', from: 0, to: 31 / 365, earlier: false, later: false, open: false })
})

test('a one-of date is drawn at each of its days and not between', () => {
  const marks = marksOf(parseEdtf('[2021-05-24,2021-05-26]'), 2021)
  expect(marks.map((mark) => mark.kind)).toEqual(['day', 'day'])
})

test('a stretch that goes on leaves the year at its edge, whether its end is known or not', () => {
  expect(marksOf(parseEdtf('2020-11/2021-02'), 2020)).toMatchObject([
    { kind: 'lasting', to: 1, earlier: false, later: true, open: false },
  ])
  expect(marksOf(parseEdtf('2014-08-01/..'), 2021)).toMatchObject([
    { from: 0, to: 1, earlier: true, later: true, open: true },
  ])
})

test('every mark lies in its year', () => {
  const day = fc
    .tuple(fc.integer({ min: 1960, max: 2026 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
    .map(([year, month, date]) => `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`)
  fc.assert(
    fc.property(day, (text) => {
      for (const mark of marksOf(parseEdtf(text), Number(text.slice(0, 4)))) {
        expect(mark.from).toBeGreaterThanOrEqual(0)
        expect(mark.to).toBeLessThanOrEqual(1)
        expect(mark.from).toBeLessThan(mark.to)
      }
    }),
  )
})
