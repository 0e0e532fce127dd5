import { describe, expect, it } from 'vitest'
import { edtfDate } from './fields.js'

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
