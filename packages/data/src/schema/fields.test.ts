import { describe, expect, it } from 'vitest'
import { edtfDate, quantity } from './fields.js'

const messagesOf = (date: unknown) =>
  edtfDate('A day.')
    .safeParse(date)
    .error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)

describe('a date', () => {
  it('may know more than its text says', () => {
    const tenure = { edtf: '2021-06-11/..', start: '2021-06-11', end: null, earliestEnd: '2023-02-01' }
    expect(messagesOf(tenure)).toBeUndefined()
  })

  it('is refused where its text cannot be read, with the reason', () => {
    expect(messagesOf({ edtf: '2022-13-01', start: '2022-12-01', end: '2022-12-01' })).toEqual([
      'edtf: cannot read the month at index 5 of "2022-13-01": months run from 01 to 12',
    ])
  })

  it('is refused where its days are not those of its text', () => {
    expect(messagesOf({ edtf: '2022', start: '2022-01-01', end: '2022-06-30' })).toHaveLength(1)
    expect(messagesOf({ edtf: '2022-01-01/..', start: '2022-01-01', end: '2022-06-30' })).toHaveLength(1)
  })
})

describe('a quantity', () => {
  const messagesFor = (fields: object) =>
    quantity('How many.')
      .safeParse({ unit: 'person', exactness: 'exact', ...fields })
      .error?.issues.map(({ message }) => message)

  it.each([
    { best: 0 },
    { low: 70, high: 80, unit: 'percent', exactness: 'about' },
    { best: 5.5, unit: 'kilometre' },
    { best: 2.5, unit: 'item', per: 'day' },
    { best: 32, exactness: 'at-least' },
    { low: 32, exactness: 'at-least' },
    { high: 56, exactness: 'at-most' },
  ])('may be %j', (fields) => {
    expect(messagesFor(fields)).toBeUndefined()
  })

  it.each([
    [{ best: -5 }, 'a quantity counts from 0'],
    [{ best: 5.5 }, 'the unit is counted in whole numbers'],
    [{ low: 3, high: 2 }, 'must rise'],
    [{ high: 3, exactness: 'at-least' }, 'at-least needs a lower bound'],
    [{ low: 5, exactness: 'at-most' }, 'at-most needs an upper bound'],
  ])('is refused as %j', (fields, message) => {
    expect(messagesFor(fields)).toEqual([expect.stringContaining(message)])
  })
})
