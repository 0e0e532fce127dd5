import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayNumber, EdtfError, isEdtf, parseEdtf, parseQualifiers, toWindow } from '../src/index.js'
import { daysBetween } from './reference.js'

describe('parseEdtf', () => {
  it.each([
    ['2021', '2021-01-01', '2021-12-31'],
    ['2021-05', '2021-05-01', '2021-05-31'],
    ['2021-12', '2021-12-01', '2021-12-31'],
    ['2021-05-24', '2021-05-24', '2021-05-24'],
    ['1970-01-01', '1970-01-01', '1970-01-01'],
    ['2020-02-29', '2020-02-29', '2020-02-29'],
    ['2000-02', '2000-02-01', '2000-02-29'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['0001', '0001-01-01', '0001-12-31'],
    ['9999', '9999-01-01', '9999-12-31'],
    ['202X', '2020-01-01', '2029-12-31'],
    ['20XX', '2000-01-01', '2099-12-31'],
    ['99XX', '9900-01-01', '9999-12-31'],
    ['2021-XX', '2021-01-01', '2021-12-31'],
    ['2021-05-XX', '2021-05-01', '2021-05-31'],
    ['2021-XX-XX', '2021-01-01', '2021-12-31'],
    ['2021?', '2021-01-01', '2021-12-31'],
    ['2021-05~', '2021-05-01', '2021-05-31'],
    ['2021-05-24%', '2021-05-24', '2021-05-24'],
    ['[2021]', '2021-01-01', '2021-12-31'],
    ['[2021,2023]', '2021-01-01', '2023-12-31'],
    ['[2023,2021]', '2021-01-01', '2023-12-31'],
    ['[2021-05-24..2021-06]', '2021-05-24', '2021-06-30'],
    ['[2021,2022-03..2022-04]', '2021-01-01', '2022-04-30'],
    ['[2021?,2022]', '2021-01-01', '2022-12-31'],
  ])('reads %s as one day from %s to %s', (text, start, end) => {
    expect(parseEdtf(text)).toStrictEqual({ edtf: text, start, end })
  })

  it.each([
    ['2021/2022', '2021-01-01', '2022-12-31', '2021-12-31', '2022-01-01'],
    ['2021-05-24/2021-05-26', '2021-05-24', '2021-05-26', '2021-05-24', '2021-05-26'],
    ['2021/2021', '2021-01-01', '2021-12-31', '2021-12-31', '2021-01-01'],
    ['2021/2021-03', '2021-01-01', '2021-03-31', '2021-03-31', '2021-03-01'],
    ['2021-05/2021', '2021-05-01', '2021-12-31', '2021-05-31', '2021-05-01'],
    ['202X/2021-06-03?', '2020-01-01', '2021-06-03', '2021-06-03', '2021-06-03'],
  ])('reads %s as a stretch with all four bounds', (text, start, end, latestStart, earliestEnd) => {
    expect(parseEdtf(text)).toStrictEqual({ edtf: text, start, end, latestStart, earliestEnd })
  })

  it.each(['..', ''])('leaves out what the open end "%s" does not bound', (open) => {
    expect(parseEdtf(`2021-05/${open}`)).toStrictEqual({
      edtf: `2021-05/${open}`,
      start: '2021-05-01',
      end: null,
      latestStart: '2021-05-31',
    })
    expect(parseEdtf(`${open}/2021-05`)).toStrictEqual({
      edtf: `${open}/2021-05`,
      start: null,
      end: '2021-05-31',
      earliestEnd: '2021-05-01',
    })
  })

  it.each([
    ['', 'date', 0],
    ['now', 'date', 0],
    ['21', 'date', 0],
    ['2021-', 'date', 0],
    ['2021-5', 'date', 0],
    ['2021-5-24', 'date', 0],
    ['2021-05-2', 'date', 0],
    ['24.05.2021', 'date', 0],
    ['2021-05-24-', 'date', 0],
    ['2021–2022', 'date', 0],
    ['20210524', 'year', 0],
    ['12021', 'year', 0],
    ['Y12021', 'year', 0],
    ['-0044', 'year', 0],
    ['0000', 'year', 0],
    ['000X', 'year', 0],
    ['00XX-05', 'year', 0],
    ['2021-00', 'month', 5],
    ['0001-13', 'month', 5],
    ['2021-13-XX?', 'month', 5],
    ['202X-XX', 'digit', 3],
    ['2021-13', 'month', 5],
    ['2021-20', 'month', 5],
    ['2021-42', 'month', 5],
    ['2021-05-00', 'day', 8],
    ['2021-02-29', 'day', 8],
    ['2021-06-31/2021', 'day', 8],
    ['2021-21', 'season', 5],
    ['2021/2022-41', 'season', 10],
    ['2021-05-24T10:00Z', 'time', 10],
    ['2021-05-24 10:00', 'space', 10],
    ['2021 ', 'space', 4],
    ['[2021, 2022]', 'space', 6],
    ['202X-05', 'digit', 3],
    ['2021-XX-05', 'digit', 5],
    ['2021-1X', 'digit', 6],
    ['2021-05-2X', 'digit', 9],
    ['202x', 'digit', 3],
    ['2XXX', 'digit', 1],
    ['?2021', 'qualifier', 0],
    ['2021?-05', 'qualifier', 4],
    ['2021??', 'qualifier', 4],
    ['2022/2021', 'range', 0],
    ['2021-05-24/2021-05-23', 'range', 0],
    ['[2022..2021]', 'range', 1],
    ['2021..2022', 'set', 4],
    ['2021/2022/2023', 'date', 5],
    ['[2021..]', 'date', 7],
    ['[..2021]', 'date', 1],
    ['[]', 'date', 1],
    ['[2021,]', 'date', 6],
    ['[2021', 'set', 5],
    ['[2021]?', 'set', 7],
    ['2021/[2022,2023]', 'set', 5],
    ['[2021,[2022]]', 'set', 6],
    ['{2021,2022}', 'set', 0],
  ])('refuses %s: %s at %i', (text, code, index) => {
    expect(isEdtf(text)).toBe(false)
    const error = thrownBy(() => parseEdtf(text))
    expect(error).toMatchObject({ name: 'EdtfError', code, index, text })
    expect(error.message).toContain(`at index ${index} of "${text}": `)
  })

  it.each([
    ['2021-22', /write the months: 2021-03\/2021-05 as a stretch, or \[2021-03\.\.2021-05\] for one day in it/],
    ['{2021,2022}', /write each date alone, or \[a,b\] for one of them/],
    ['2021-02-30', /its month ends on 2021-02-28/],
    ['2021-13', /months run from 01 to 12/],
    ['Y12021', /years run from 0001 to 9999/],
    ['2021-05-24T10:00', /write the day alone/],
    ['24.05.2021', /write YYYY, YYYY-MM or YYYY-MM-DD/],
    ['2021-XX-05', /write 202X, 20XX, 2021-XX or 2021-05-XX/],
    ['2022/2021', /it ends before it starts/],
    ['2021..2022', /write it alone, as \[2021,2023\] or \[2021\.\.2023\]/],
  ])('says of %s what to write instead', (text, advice) => {
    expect(() => parseEdtf(text)).toThrow(advice)
  })

  it('refuses what is no text, with a message for callers without types', () => {
    for (const value of [2021, null, undefined, {}]) {
      // A caller without types may pass anything.
      const error = thrownBy(() => parseEdtf(value as unknown as string))
      expect(error.message).toBe(`cannot read the date at index 0 of "${value}": give a text`)
      expect(isEdtf(value)).toBe(false)
    }
  })

  it('reads any text or throws an EdtfError, and isEdtf tells which', () => {
    const text = fc.string({ unit: fc.constantFrom(...'0123456789X-/.[],?~%{}T '), maxLength: 24 })
    fc.assert(
      fc.property(text, (written) => {
        if (isEdtf(written)) expect(parseEdtf(written).edtf).toBe(written)
        else expect(thrownBy(() => parseEdtf(written))).toBeInstanceOf(EdtfError)
      }),
      { numRuns: 3000 },
    )
  })

  it('covers the days that the text names, by the platform calendar', () => {
    fc.assert(
      fc.property(coarse, coarse, (a, b) => {
        const [from, to] = [a, b].map(({ days }) => days.map(dayNumber)) as [number[], number[]]
        expect(daysOf(a.text)).toStrictEqual(from)
        expect(daysOf(`[${a.text},${b.text}]`)).toStrictEqual([...new Set([...from, ...to])].sort((x, y) => x - y))

        const starts = from.filter((start) => to.some((end) => end >= start))
        const ends = to.filter((end) => from.some((start) => start <= end))
        if (starts.length === 0) {
          expect(isEdtf(`${a.text}/${b.text}`)).toBe(false)
          return
        }
        expect(toWindow(`${a.text}/${b.text}`)).toStrictEqual({
          earliestStart: Math.min(...starts),
          latestStart: Math.max(...starts),
          earliestEnd: Math.min(...ends),
          latestEnd: Math.max(...ends),
          days: null,
        })
      }),
      { numRuns: 100 },
    )
  })
})

describe('parseQualifiers', () => {
  it.each([
    ['2021', false, false, false, false],
    ['2021?', true, false, true, false],
    ['2021-05~', false, true, false, true],
    ['2021-05-24%', true, true, true, true],
    ['2021?/2022~', true, false, false, true],
    ['2021%/..', true, true, false, false],
    ['/2021~', false, false, false, true],
    ['[2021,2022]', false, false, false, false],
    ['[2021,2022~]', false, true, false, true],
  ])('reads %s', (text, uncertain, approximate, uncertainEnd, approximateEnd) => {
    expect(parseQualifiers(text)).toStrictEqual({
      start: { uncertain, approximate },
      end: { uncertain: uncertainEnd, approximate: approximateEnd },
    })
  })

  it('refuses what is no date', () => {
    expect(() => parseQualifiers('soon?')).toThrow(EdtfError)
  })
})

/** A day, month or year around a leap day, and its days listed without the package. */
const coarse = fc
  .tuple(fc.integer({ min: 2019, max: 2021 }), fc.integer({ min: 1, max: 12 }), fc.constantFrom('day', 'month', 'year'))
  .map(([year, number, precision]) => {
    const month = String(number).padStart(2, '0')
    const all = daysBetween(`${year}-01-01`, `${year}-12-31`)
    if (precision === 'year') return { text: `${year}`, days: all }
    const days = all.filter((day) => day.startsWith(`${year}-${month}`))
    if (precision === 'month') return { text: `${year}-${month}`, days }
    return { text: `${days.at(-1)}`, days: days.slice(-1) }
  })

function daysOf(text: string): number[] {
  return (toWindow(text).days ?? []).flatMap(([first, last]) => {
    return Array.from({ length: last - first + 1 }, (_, i) => first + i)
  })
}

function thrownBy(act: () => unknown): Error {
  try {
    act()
  } catch (error) {
    if (error instanceof Error) return error
  }
  throw new Error('nothing was thrown')
}
