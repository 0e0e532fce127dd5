import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayNumber, dayString, EdtfError } from '../src/index.js'

const FIRST = -719_162
const LAST = 2_932_896

describe('dayNumber and dayString', () => {
  it('are each the inverse of the other and agree with the platform calendar', () => {
    fc.assert(
      fc.property(fc.integer({ min: FIRST, max: LAST }), (number) => {
        const text = new Date(number * 86_400_000).toISOString().slice(0, 10)
        expect(dayString(number)).toBe(text)
        expect(dayNumber(text)).toBe(number)
      }),
      { numRuns: 5000 },
    )
  })

  it('agree with the platform calendar on every day around the turn of each century', () => {
    for (let year = 100; year <= 9900; year += 100) {
      const start = new Date(0).setUTCFullYear(year, 1, 27) / 86_400_000
      for (let number = start; number < start + 4; number++) {
        expect(dayString(number)).toBe(new Date(number * 86_400_000).toISOString().slice(0, 10))
        expect(dayNumber(dayString(number))).toBe(number)
      }
    }
  })

  it('reach from the first day of year 1 to the last of 9999', () => {
    expect(dayNumber('0001-01-01')).toBe(FIRST)
    expect(dayNumber('9999-12-31')).toBe(LAST)
    expect(dayString(FIRST)).toBe('0001-01-01')
    expect(dayString(LAST)).toBe('9999-12-31')
  })

  it.each(['2021', '2021-05', '2021-02-29', '2021-05-24?', '2021-05-XX', '0000-01-01', '', '[2021-05-24]'])(
    'refuse %s, which is no day',
    (text) => {
      expect(() => dayNumber(text)).toThrow(EdtfError)
    },
  )

  it.each([FIRST - 1, LAST + 1, 0.5, 1e300, Number.NaN, Infinity, -Infinity])(
    'refuse %d, which is no day number',
    (number) => {
      expect(() => dayString(number)).toThrow(/days run from -719162 to 2932896/)
    },
  )
})
