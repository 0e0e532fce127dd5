import { expect, test } from 'vitest'
import { noRepeats } from './no-repeats.js'
import { claim, country, derivedFrom, event, source, written } from './testing.js'

const check = (some: Parameters<typeof written>[0]) => noRepeats.check(written(some))
const host = { entity: 'country:mali', role: 'host' } as const

test('lists of different things are right', () => {
  const participants = [host, { ...host, role: 'signatory' }] as const
  const speakers = [{ anonymous: { described: 'diplomats' } }, { anonymous: { described: 'officers' } }]
  expect(
    check({
      events: [event('event:talks', { participants, places: ['place:bamako', 'country:mali'] })],
      claims: [claim('claim:talks/occurred/x', 'prop:talks/occurred', 'source:a', { speakers })],
    }),
  ).toEqual([])
})

test('a speaker twice is told at the second place', () => {
  const speakers = ['country:mali', 'country:niger', 'country:mali']
  expect(check({ claims: [claim('claim:talks/occurred/x', 'prop:talks/occurred', 'source:a', { speakers })] })).toEqual(
    [
      {
        record: 'claim:talks/occurred/x',
        path: ['speakers', 2],
        message: 'claim "x" has country:mali twice under speakers; keep one',
      },
    ],
  )
})

test('so is a participant in the same role, a place, an origin and an alias', () => {
  expect(check({ events: [event('event:talks', { participants: [host, host] })] })).toMatchObject([
    { path: ['participants', 1], message: expect.stringContaining('country:mali as host twice') },
  ])
  expect(check({ events: [event('event:talks', { places: ['place:bamako', 'place:bamako'] })] })).toHaveLength(1)
  expect(check({ sources: [source('source:a', 'org:a', derivedFrom('source:b', 'source:b'))] })).toMatchObject([
    { path: ['derivedFrom', 1] },
  ])
  expect(check({ entities: [{ ...country('country:mali'), aliases: ['Mali', 'Mali'] }] })).toHaveLength(1)
})
