import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { after, before, dayString, equals, overlaps, period, toWindow, type Window, within } from '../src/index.js'
import { count, tryAll, type World, worldsOf } from './reference.js'

const DAYS = 7
const day = fc.integer({ min: 0, max: DAYS })

/** One day in some ranges. */
const oneDay = fc.uniqueArray(day, { minLength: 1, maxLength: 5 }).map((numbers): Window => {
  const days = numbers.sort((a, b) => a - b).map((number): [number, number] => [number, number])
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)]
  return { earliestStart: first, latestStart: last, earliestEnd: first, latestEnd: last, days }
})

/** A stretch with any bounds, some of them open. */
const stretch = fc
  .tuple(day, day, day, day, fc.constantFrom('', 'start', 'end', 'both'))
  .filter(([a, , , d]) => a <= d)
  .map(([a, b, c, d, open]): Window => {
    const isOpen = (side: string) => open === side || open === 'both'
    const earliestStart = isOpen('start') ? -Infinity : a
    const latestEnd = isOpen('end') ? Infinity : d
    const latestStart = Math.min(Math.max(a, b), latestEnd)
    return { earliestStart, latestStart, earliestEnd: Math.max(Math.min(c, d), earliestStart), latestEnd, days: null }
  })

/** A stretch that is known to the day, or endless. */
const definite = fc
  .tuple(fc.oneof(day, fc.constant(-Infinity)), fc.oneof(day, fc.constant(Infinity)))
  .filter(([start, end]) => start <= end)
  .map(([start, end]): Window => {
    return { earliestStart: start, latestStart: start, earliestEnd: end, latestEnd: end, days: null }
  })

const anyWindow = fc.oneof(oneDay, stretch, definite)

const statements = [
  { compare: before, holds: (_a: number, b: number, c: number) => b < c },
  { compare: after, holds: (a: number, _b: number, _c: number, d: number) => a > d },
  { compare: overlaps, holds: (a: number, b: number, c: number, d: number) => a <= d && c <= b },
  { compare: within, holds: (a: number, b: number, c: number, d: number) => c <= a && b <= d },
  { compare: equals, holds: (a: number, b: number, c: number, d: number) => a === c && b === d },
]

describe('comparing windows', () => {
  for (const { compare, holds } of statements) {
    it(`${compare.name} answers as trying every pair of worlds does`, () => {
      fc.assert(
        fc.property(anyWindow, anyWindow, (x, y) => {
          expect(compare(x, y)).toBe(tryAll(worldsOf(x, 0, DAYS), worldsOf(y, 0, DAYS), holds))
        }),
        { numRuns: 1500 },
      )
    })
  }
})

/** A text over the days 1970-01-01 to 1970-01-08, and the worlds that it means, listed without the package. */
const inWords = fc.oneof(
  fc.uniqueArray(day, { minLength: 1, maxLength: 4 }).map((days) => ({
    text: days.length === 1 ? dates(days) : `[${dates(days)}]`,
    worlds: days.map((number): World => [number, number]),
  })),
  fc
    .tuple(day, day, day)
    .map((numbers) => numbers.sort((a, b) => a - b))
    .map(([a = 0, b = 0, c = 0]) => ({
      text: `[${dates([a])},${dates([b])}..${dates([c])}]`,
      worlds: [a, ...count(b, c)].map((number): World => [number, number]),
    })),
  fc
    .tuple(day, day)
    .filter(([a, b]) => a <= b)
    .map(([a, b]) => ({ text: `${dates([a])}/${dates([b])}`, worlds: [[a, b]] as World[] })),
  fc.tuple(day, fc.constantFrom('..', '')).map(([a, open]) => ({
    text: `${dates([a])}/${open}`,
    worlds: [...count(a, DAYS + 3), Infinity].map((end): World => [a, end]),
  })),
  fc.tuple(day, fc.constantFrom('..', '')).map(([a, open]) => ({
    text: `${open}/${dates([a])}`,
    worlds: [-Infinity, ...count(-3, a)].map((start): World => [start, a]),
  })),
)

function dates(numbers: readonly number[]): string {
  return numbers.map((number) => `1970-01-0${number + 1}`).join(',')
}

describe('comparing texts', () => {
  for (const { compare, holds } of statements) {
    it(`${compare.name} answers as trying every pair of worlds does`, () => {
      fc.assert(
        fc.property(inWords, inWords, (x, y) => {
          expect(compare(x.text, y.text)).toBe(tryAll(x.worlds, y.worlds, holds))
        }),
        { numRuns: 1000 },
      )
    })
  }

  it('reads a coarse date as one day in it', () => {
    expect(overlaps('2021', '2021')).toBe('maybe')
    expect(equals('2021-05-24', '2021-05-24')).toBe('yes')
    expect(before('2021-05', '2021')).toBe('maybe')
    expect(within('2021-03', '2021')).toBe('maybe')
  })

  it('reads a set as its days, not as all between them', () => {
    expect(overlaps('2021-05-25', '[2021-05-24,2021-05-26]')).toBe('no')
    expect(overlaps('2021-05-24', '[2021-05-24,2021-05-26]')).toBe('maybe')
    expect(overlaps('2021-05-25', '[2021-05-24..2021-05-26]')).toBe('maybe')
    expect(equals('[2021-05-24,2021-05-26]', '2021-05-25/2021-05-25')).toBe('no')
  })

  it('knows that a stretch never ends before it starts', () => {
    expect(before('2021/2021', '2021-01-01')).toBe('no')
    expect(equals('2021-05/2021-05', '2021-05-24')).toBe('maybe')
    expect(equals('2021-05-01/2021-06', '2021-05-24')).toBe('no')
  })

  it('reads an open and an unknown end alike', () => {
    for (const other of ['2020', '2021', '2022', '2020/2022', '2021/..', '/2021']) {
      for (const { compare } of statements) {
        expect(compare('2021/..', other)).toBe(compare('2021/', other))
        expect(compare('../2021', other)).toBe(compare('/2021', other))
      }
    }
  })

  it('does not look at qualifiers', () => {
    expect(equals('2021-05-24?', '2021-05-24~')).toBe('yes')
    expect(before('2021-05%/2021-06~', '2021-07?')).toBe('yes')
  })

  it('answers that an attested tenure holds up to its last attestation', () => {
    const tenure = { edtf: '2021-05-24/..', start: '2021-05-24', end: null, earliestEnd: '2023-02-01' }
    expect(within('2023-02-01', tenure)).toBe('yes')
    expect(within('2023-02-02', tenure)).toBe('maybe')
    expect(before(tenure, '2023-01')).toBe('no')
    expect(within('2023-02-01', '2021-05-24/..')).toBe('maybe')
  })
})

describe('comparing with a period', () => {
  it('holds everything that happened on one of its days', () => {
    expect(within('2021-03', period('2021'))).toBe('yes')
    expect(within('2021-12/2022-01', period('2021'))).toBe('no')
    expect(within('2021-12-31/2022', period('2021'))).toBe('no')
  })

  it('is endless on an open side', () => {
    expect(within('2021/..', period('2021/..'))).toBe('yes')
    expect(within('../0001', period('/2021'))).toBe('yes')
    expect(equals(period('2021/..'), period('2021-01-01/'))).toBe('yes')
    expect(before(period('../2020'), period('2021/..'))).toBe('yes')
  })

  it('takes a compiled window as it is', () => {
    const window = toWindow('2021-05-24')
    expect(toWindow(window)).toBe(window)
    expect(dayString(window.earliestStart)).toBe('2021-05-24')
  })
})
