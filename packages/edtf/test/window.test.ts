import { describe, expect, it } from 'vitest'
import { dayNumber, type EdtfDate, EdtfError, overlaps, parseEdtf, period, toWindow, within } from '../src/index.js'

describe('toWindow', () => {
  it.each(['2021-05', '2021/2022', '2021/..', '/2021', '/..', '[2021,2023]'])(
    'compiles %s and its record alike',
    (text) => {
      expect(toWindow(parseEdtf(text))).toStrictEqual(toWindow(text))
      expect(toWindow(JSON.parse(JSON.stringify(parseEdtf(text))) as EdtfDate)).toStrictEqual(toWindow(text))
    },
  )

  it('joins the ranges of a set that meet or overlap, in order', () => {
    const ranges = [
      ['2021-01-01', '2021-02-28'],
      ['2021-05-01', '2021-05-31'],
    ].map((range) => range.map(dayNumber))
    expect(toWindow('[2021-05,2021-05-24,2021-02,2021-01]').days).toStrictEqual(ranges)
    expect(toWindow('[2021-01..2021-02,2021-05-24,2021-05,2021-02-03]').days).toStrictEqual(ranges)
  })

  it('takes narrower bounds from a record', () => {
    const date = {
      edtf: '../2021',
      start: null,
      end: '2021-12-31',
      latestStart: '2020-01-01',
      earliestEnd: '2021-06-01',
    }
    expect(toWindow(date)).toStrictEqual({
      earliestStart: -Infinity,
      latestStart: dayNumber('2020-01-01'),
      earliestEnd: dayNumber('2021-06-01'),
      latestEnd: dayNumber('2021-12-31'),
      days: null,
    })
  })

  it.each([
    ['a start before its text', { edtf: '2021', start: '2020-12-31', end: '2021-12-31' }],
    ['a start after its text', { edtf: '2021', start: '2021-01-02', end: '2021-12-31' }],
    ['no start', { edtf: '2021', start: null, end: '2021-12-31' }],
    ['no end', { edtf: '2021', start: '2021-01-01', end: null }],
    ['an end that is open in its text', { edtf: '2021/..', start: '2021-01-01', end: '2021-12-31' }],
    ['a start that is open in its text', { edtf: '../2021', start: '2021-01-01', end: '2021-12-31' }],
    ['an earliest end before it starts', { ...parseEdtf('2021/..'), earliestEnd: '2020-12-31' }],
    ['an earliest end before its text allows', { ...parseEdtf('2021/2022'), earliestEnd: '2021-12-31' }],
    ['an earliest end after its end', { ...parseEdtf('2021/2022'), earliestEnd: '2023-01-01' }],
    ['a latest start before its start', { ...parseEdtf('2021/2022'), latestStart: '2020-12-31' }],
    ['a latest start after its text allows', { ...parseEdtf('2021/2022'), latestStart: '2022-01-01' }],
    ['a latest start after its end', { ...parseEdtf('../2021'), latestStart: '2022-01-01' }],
    ['a latest start on one day', { ...parseEdtf('2021'), latestStart: '2021-01-05' }],
    ['an earliest end on one day', { ...parseEdtf('[2021,2023]'), earliestEnd: '2021-01-05' }],
    ['a bound that is no day', { ...parseEdtf('2021/..'), earliestEnd: '2022' }],
  ])('refuses a record with %s', (_, date) => {
    expect(() => toWindow(date)).toThrow(EdtfError)
  })

  it.each([
    ['2021/..', { earliestEnd: '2020-12-31' }, 'earliestEnd 2020-12-31 contradicts it; write a day from 2021-01-01 on'],
    ['2021', { start: '2021-01-05' }, 'start 2021-01-05 contradicts it; write 2021-01-01'],
    ['2021', { start: null }, 'start null contradicts it; write 2021-01-01'],
    ['2021/..', { end: '2022-01-01' }, 'end 2022-01-01 contradicts it; write null'],
    ['../2021', { latestStart: '2022-01-05' }, 'latestStart 2022-01-05 contradicts it; write a day up to 2021-12-31'],
    [
      '2021/2022',
      { latestStart: '2023-01-01' },
      'latestStart 2023-01-01 contradicts it; write a day from 2021-01-01 to 2021-12-31',
    ],
  ])('says which bound contradicts %s and what would be right: %o', (edtf, bound, advice) => {
    expect(() => toWindow({ ...parseEdtf(edtf), ...bound })).toThrow(
      `cannot read the bounds at index 0 of "${edtf}": ${advice}`,
    )
  })

  it('refuses what is no date, with a message for callers without types', () => {
    for (const value of [null, undefined, 2021, {}, []]) {
      // A caller without types may pass anything.
      expect(() => toWindow(value as unknown as string)).toThrow(/give a text/)
    }
  })
})

describe('period', () => {
  it('is the stretch from the first to the last day', () => {
    const [start, end] = [dayNumber('2021-01-01'), dayNumber('2021-12-31')]
    const window = { earliestStart: start, latestStart: start, earliestEnd: end, latestEnd: end, days: null }
    expect(period('2021')).toStrictEqual(window)
    expect(period('2021-01/2021')).toStrictEqual(window)
    expect(period(parseEdtf('2021'))).toStrictEqual(window)
  })

  it('is endless where the date is open or its end unknown', () => {
    expect(period('2021/..')).toMatchObject({ earliestEnd: Infinity, latestEnd: Infinity })
    expect(period('/2021')).toMatchObject({ earliestStart: -Infinity, latestStart: -Infinity })
  })

  it('refuses a set, since it names no stretch', () => {
    expect(() => period('[2021,2022]')).toThrow(/write one stretch, as 2021\/2022/)
    expect(() => period(parseEdtf('[2021..2022]'))).toThrow(EdtfError)
  })

  it('reads a stretch of which only what was attested is known', () => {
    expect(parseEdtf('/..')).toEqual({ edtf: '/..', start: null, end: null })
    const attested = { ...parseEdtf('/..'), latestStart: '2020-08-19', earliestEnd: '2022-01-12' }
    expect(within('2021-05', attested)).toBe('yes')
    expect(overlaps('2023', attested)).toBe('maybe')
    expect(overlaps('1960', attested)).toBe('maybe')
  })
})
