import { parse } from '@edtf-ts/core'
import edtf from 'edtf'
import { describe, expect, it } from 'vitest'
import { isEdtf, parseEdtf, period, within } from '../src/index.js'

const DATES = [
  '2021',
  '2021-05',
  '2021-05-24',
  '2020-02',
  '1900-02',
  '1960-12',
  '202X',
  '20XX',
  '2021-XX',
  '2021-05-XX',
]
const INTERVALS = ['2020/2021', '2021-05/2021-06-03', '1960/2021-05-24', '1899-12-31/1900']
const ONE_OF = ['[2021,2023]', '[2021-05-24,2021-05-26]', '[2019-05,2020,2021-02-03]']
const REFUSED = ['2021-13', '2021-00', '2021-05-32', '2021-5', 'now', '', '[2021', '2021?05']

describe('edtf (npm)', () => {
  it.each([...DATES, '2021-XX-XX', '0099', ...INTERVALS, ...ONE_OF])('covers the same days for %s', (text) => {
    const { start, end } = parseEdtf(text)
    expect(hullByEdtfJs(text)).toStrictEqual([start, end])
  })

  it.each(REFUSED)('refuses %s as we do', (text) => {
    expect(() => edtf(text)).toThrow()
    expect(isEdtf(text)).toBe(false)
  })

  it('differs on unknown ends: null, which counts as 1970 when compared, so that /1960 does not cover 1950', () => {
    expect(hullByEdtfJs('2021/..')).toStrictEqual(['2021-01-01', null])
    expect(hullByEdtfJs('../1960')).toStrictEqual([null, '1960-12-31'])
    expect(covers('../1960', '1950')).toBe(true)
    expect(covers('/1960', '1950')).toBe(false)
    expect(covers('/1980', '1975')).toBe(true)
    expect(within('1950', period('/1960'))).toBe('yes')
    expect(within('1950', '/1960')).toBe('maybe')
  })

  it('differs on a stretch inside one date: it wants the end later than the start', () => {
    expect(() => edtf('2021/2021')).toThrow('invalid upper bound')
    expect(() => edtf('2021-05-24/2021-05-24')).toThrow('invalid upper bound')
    expect(parseEdtf('2021/2021')).toMatchObject({ start: '2021-01-01', end: '2021-12-31' })
  })

  it('differs on days that the calendar lacks: it counts them into the next month', () => {
    expect(hullByEdtfJs('2021-02-29')).toStrictEqual(['2021-03-01', '2021-03-01'])
    expect(isEdtf('2021-02-29')).toBe(false)
  })

  it('differs on ranges in sets: it takes their start only and loses their end', () => {
    expect(hullByEdtfJs('[2021..2023]')).toStrictEqual(['2021-01-01', '2021-12-31'])
    expect(parseEdtf('[2021..2023]')).toMatchObject({ start: '2021-01-01', end: '2023-12-31' })
  })

  it('differs on what we refuse on purpose: it knows the whole standard', () => {
    for (const text of ['2021-21', '{2021,2022}', 'Y12021', '-0044', '2021-05-24T10:00:00Z', '2021-1X', '0000', '21']) {
      expect(() => edtf(text)).not.toThrow()
      expect(isEdtf(text)).toBe(false)
    }
  })
})

describe('@edtf-ts/core (npm)', () => {
  it.each([...DATES, '2021-XX-XX', ...INTERVALS, '2021/2021', ...ONE_OF, '[2021..2023]', '[2021,2022..2023]'])(
    'covers the same days for %s',
    (text) => {
      const { start, end } = parseEdtf(text)
      expect(hullByEdtfTs(text)).toStrictEqual([start, end])
    },
  )

  it.each([...REFUSED, '2021-02-29', '21'])('refuses %s as we do', (text) => {
    expect(parse(text).success).toBe(false)
    expect(isEdtf(text)).toBe(false)
  })

  it('differs on open and unknown ends: it has the ends of what a Date can hold', () => {
    expect(hullByEdtfTs('2021/..')).toStrictEqual(['2021-01-01', '+275760-09-13'])
    expect(hullByEdtfTs('/1960')).toStrictEqual(['-271821-04-20', '1960-12-31'])
    expect(parseEdtf('2021/..').end).toBeNull()
    expect(parseEdtf('/1960').start).toBeNull()
  })

  it('differs on years before 100: it goes by the two-digit years of Date', () => {
    expect(hullByEdtfTs('0099')).toStrictEqual(['1999-01-01', '1999-12-31'])
    expect(parseEdtf('0099')).toMatchObject({ start: '0099-01-01', end: '0099-12-31' })
  })
})

function hullByEdtfJs(text: string): (string | null)[] {
  const { min, max } = edtf(text)
  return [min, max].map((time) => (Number.isFinite(time) ? new Date(Number(time)).toISOString().slice(0, 10) : null))
}

function covers(x: string, y: string): boolean {
  return edtf(x).covers(edtf(y))
}

function hullByEdtfTs(text: string): string[] {
  const result = parse(text)
  if (!result.success) throw new Error(`${text} was refused`)
  return [result.value.min, result.value.max].map((time) => time.toISOString().replace(/T.*/, ''))
}
