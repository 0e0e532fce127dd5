import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareDates, parseEdtf } from '../src/index.js'

const sorted = ['../2020', '../2021', '/2021', '2021-01', '2021', '2021/2021', '2021/', '2021/..', '2021-05-24', '2022']

describe('compareDates', () => {
  it('sorts by start, then end, then text; open starts first and open ends last', () => {
    const order = sorted.toSorted(compareDates)
    expect(order).toStrictEqual(sorted)
    fc.assert(
      fc.property(fc.shuffledSubarray(sorted, { minLength: sorted.length }), (shuffled) => {
        expect(shuffled.toSorted(compareDates)).toStrictEqual(sorted)
        expect(
          shuffled
            .map(parseEdtf)
            .toSorted(compareDates)
            .map((date) => date.edtf),
        ).toStrictEqual(sorted)
      }),
    )
  })

  it('is a total order: antisymmetric, and zero only for the same date', () => {
    for (const [i, x] of sorted.entries()) {
      for (const [j, y] of sorted.entries()) expect(compareDates(x, parseEdtf(y))).toBe(Math.sign(i - j))
    }
  })
})
