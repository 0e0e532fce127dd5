import { expect, test } from 'vitest'
import { speakerParties } from './speaker-parties.js'
import { claim, country, office, person, relation, source, written } from './testing.js'

const entities = [
  country('country:mali'),
  country('country:russia'),
  office('office:minister', { state: 'country:mali' }),
  office('office:president', { state: 'country:mali' }),
  office('office:envoy', { state: 'country:russia' }),
  person('person:a'),
]
const sources = [source('source:a', 'org:a')]
const holds = (...offices: readonly string[]) => offices.map((one) => relation('person:a', 'holds-office', one))
const check = (relations: ReturnType<typeof holds>, rest: Parameters<typeof claim>[3] = {}) =>
  speakerParties.check(
    written({
      entities,
      sources,
      relations,
      claims: [claim('claim:x/occurred/a', 'prop:x/occurred', 'source:a', { speakers: ['person:a'], ...rest })],
    }),
  )

test('offices of one state, or none, leave no doubt', () => {
  expect(check(holds('office:minister', 'office:president'))).toEqual([])
  expect(check([])).toEqual([])
})

test('offices of two states ask for whom the speaker speaks', () => {
  expect(check(holds('office:minister', 'office:envoy'))).toEqual([
    {
      record: 'claim:x/occurred/a',
      path: ['speakers', 0],
      message: 'claim "a": "person:a" may speak for country:mali or country:russia; add onBehalfOf',
    },
  ])
})

test('a claim that says so is right', () => {
  expect(check(holds('office:minister', 'office:envoy'), { onBehalfOf: 'country:mali' })).toEqual([])
})

test('the only party of a speaker is not said again', () => {
  expect(check(holds('office:minister', 'office:president'), { onBehalfOf: 'country:mali' })).toEqual([
    {
      record: 'claim:x/occurred/a',
      path: ['onBehalfOf'],
      message: 'claim "a": who speaks there speaks for "country:mali" anyway at that time; leave onBehalfOf out',
    },
  ])
})

test('another party, of a speaker of whom nothing is known or without a name, stands', () => {
  expect(check(holds('office:minister'), { onBehalfOf: 'country:russia' })).toEqual([])
  expect(check([], { onBehalfOf: 'country:mali' })).toEqual([])
  const unnamed = [{ anonymous: { described: 'an official' } }, 'person:a']
  expect(check(holds('office:minister'), { speakers: unnamed, onBehalfOf: 'country:mali' })).toEqual([])
})
