import { expect, test } from 'vitest'
import { reportedAfter } from './reported-after.js'
import { claim, event, proposition, relation, source, written } from './testing.js'

type Rest = Parameters<typeof claim>[3]

const tenure = relation('person:a', 'holds-office', 'office:b', '2021-06-11/..')

const check = (issued: string, rest: Rest = {}, on = 'prop:talks/occurred') =>
  reportedAfter.check(
    written({
      sources: [source('source:a', 'org:a', { issued })],
      events: [event('event:talks', { date: '2021-11-11' })],
      relations: [tenure],
      propositions: [
        proposition('prop:talks/occurred'),
        proposition('prop:talks/plan', { predicate: 'intention', modality: 'plan', value: { type: 'text' } }),
        proposition('prop:tenure/holds', { about: tenure.id, predicate: 'holds' }),
      ],
      claims: [claim('claim:talks/occurred/x', on, 'source:a', rest)],
    }),
  )

test.each(['2021-11-11', '2021-11', '2022'])('an event of 11 November may be told in %s', (issued) => {
  expect(check(issued)).toEqual([])
})

test('an event is not told before it began', () => {
  expect(check('2021-06')).toEqual([
    {
      record: 'claim:talks/occurred/x',
      path: ['source'],
      message:
        'claim "x" rests on a source that was issued on 2021-06, before "event:talks" began (2021-11-11); correct a date, or code it as a plan',
    },
  ])
  expect(check('2021-12', { said: '2021-11-10' })).toMatchObject([{ path: ['said'] }])
})

test('a relation is not told before it began', () => {
  expect(check('2021-06-10', {}, 'prop:tenure/holds')).toHaveLength(1)
  expect(check('2021-06-11', {}, 'prop:tenure/holds')).toEqual([])
})

test('who denies it, or tells of a plan, may be earlier', () => {
  expect(check('2021-06', { stance: 'denies' })).toEqual([])
  expect(check('2021-06', {}, 'prop:talks/plan')).toEqual([])
})
