import { parseEdtf } from '@mali-russia/edtf'
import { expect, test } from 'vitest'
import { ownDates } from './own-dates.js'
import { claim, date, event, proposition, relation, written } from './testing.js'

type Predicate = 'date' | 'start' | 'end'

/** A record with propositions on its date, each with a claim of the stance. */
const check = (
  record: Pick<Parameters<typeof written>[0], 'events' | 'relations'>,
  stated: readonly (readonly [Predicate, string])[],
  { stance = 'asserts', modality = 'fact' }: { stance?: 'asserts' | 'denies'; modality?: 'fact' | 'plan' } = {},
) => {
  const about = [...(record.events ?? []), ...(record.relations ?? [])][0]?.id ?? ''
  const propositions = stated.map(([predicate, edtf], i) =>
    proposition(`prop:x/${i}`, { about, predicate, modality, value: date(edtf) }),
  )
  const claims = propositions.map(({ id }, i) => claim(`claim:x/${i}/a`, id, 'source:a', { stance }))
  return ownDates.check(written({ ...record, propositions, claims }))
}

const talks = (edtf: string) => ({ events: [event('event:talks', { date: edtf })] })
const tenure = (edtf: string) => ({
  relations: [{ ...relation('person:a', 'holds-office', 'office:b'), date: parseEdtf(edtf) }],
})

test('a date that one of the propositions bears is right, whatever the others say', () => {
  const stated = [
    ['date', '2025-12-25'],
    ['date', '2025-12-22/2025-12-23'],
  ] as const
  expect(check(talks('2025-12-22/2025-12-23'), stated)).toEqual([])
  expect(check(talks('2025-12'), [['date', '2025-12-25']])).toEqual([])
  expect(check(talks('2025-12-22'), [])).toEqual([])
})

test('a date that every proposition contradicts is a fault', () => {
  expect(check(talks('2025-02-07'), [['date', '2025-02-08']])).toEqual([
    {
      record: 'event:talks',
      path: ['date'],
      message:
        'its date, 2025-02-07, fits no supported proposition on its date (2025-02-08); write the missing one with the claims that bear it, or a date that one of them fits',
    },
  ])
})

test('what nobody supports, or only means to do, does not count', () => {
  expect(check(talks('2025-02-07'), [['date', '2025-02-08']], { stance: 'denies' })).toEqual([])
  expect(check(talks('2025-02-07'), [['date', '2025-02-08']], { modality: 'plan' })).toEqual([])
})

test('a stretch begins and ends as one of its propositions says', () => {
  expect(check(tenure('2012-04-24/2013-09'), [['end', '2013-09-05']])).toEqual([])
  expect(check(tenure('2012-04-24/2013-09'), [['end', '2014-03-05']])).toHaveLength(1)
  expect(check(tenure('2012-04-24/2013-09'), [['start', '2012-04-25']])).toHaveLength(1)
})

test('an open end leaves every end possible', () => {
  expect(check(tenure('2012-04-24/'), [['end', '2014-03-05']])).toEqual([])
})

test('the end of what an event of one day brought about is not its own', () => {
  expect(check(talks('2024-12-13'), [['end', '2025-12-14']])).toEqual([])
})
