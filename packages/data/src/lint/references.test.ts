import { expect, test } from 'vitest'
import { references } from './references.js'
import { claim, country, event, organization, proposition, source, written } from './testing.js'

const reuters = source('source:reuters-2021-09-13-wagner', 'org:reuters')
const entities = [country('country:mali'), organization('org:reuters')]
const check = (...claims: readonly ReturnType<typeof claim>[]) =>
  references.check(written({ sources: [reuters], entities, claims }))

test('references that lead to records are right', () => {
  const one = claim('claim:talks/fee/reuters', 'prop:talks/fee', reuters.id, { speakers: ['country:mali'] })
  expect(check(one)).toEqual([])
})

test('an unknown source is named with the nearest', () => {
  const one = claim('claim:talks/fee/klomegah', 'prop:talks/fee', reuters.id, {
    cites: 'source:reuters-2021-09-13-wagnr',
  })
  expect(check(one)).toEqual([
    {
      record: 'claim:talks/fee/klomegah',
      path: ['cites'],
      message:
        'claim "klomegah" cites unknown source "source:reuters-2021-09-13-wagnr"; did you mean "source:reuters-2021-09-13-wagner"?',
    },
  ])
})

test('a reference within a list has its place', () => {
  const one = claim('claim:talks/fee/x', 'prop:talks/fee', reuters.id, {
    speakers: [{ anonymous: { described: 'officials' } }, 'org:reutres'],
  })
  expect(check(one)).toMatchObject([
    {
      path: ['speakers', 1],
      message: expect.stringContaining('unknown organization "org:reutres"; did you mean "org:reuters"?'),
    },
  ])
})

test('the right name under the wrong prefix is found', () => {
  const one = claim('claim:talks/fee/x', 'prop:talks/fee', reuters.id, { speakers: ['org:mali'] })
  expect(check(one)[0]?.message).toMatch('did you mean "country:mali"?')
})

test('a record of a type that does not belong there is not proposed', () => {
  const input = written({ entities, events: [event('event:talks', { instruments: ['instrument:reuters'] })] })
  expect(references.check(input)[0]?.message).toBe(
    '"event:talks" has under instruments the unknown instrument "instrument:reuters"; there is "org:reuters", but no organization belongs here',
  )
})

test('where nothing is near, a record is asked for', () => {
  const one = claim('claim:talks/fee/x', 'prop:talks/fee', reuters.id, { speakers: ['person:abdoulaye-diop'] })
  expect(check(one)[0]?.message).toMatch('write its record first')
})

test('another day, or another outlet, is not proposed', () => {
  for (const cites of ['source:reuters-2021-09-14-wagner', 'source:bloomberg-2021-09-13-wagner']) {
    const one = claim('claim:talks/fee/x', 'prop:talks/fee', reuters.id, { cites })
    expect(check(one)[0]?.message).toMatch('no record has a name like it; write its record first')
  }
})

test('a retired id says what became of it', () => {
  const redirects = [
    {
      id: 'org:wagner',
      reason: 'It has its full name now.',
      release: '0.2.0',
      how: 'moved',
      to: 'org:wagner-group',
    } as const,
    { id: 'org:rumour', reason: 'It did not exist.', release: '0.2.0', how: 'withdrawn' } as const,
  ]
  const speakers = ['org:wagner', 'org:rumour']
  const claims = [claim('claim:talks/fee/x', 'prop:talks/fee', reuters.id, { speakers })]
  const messages = references
    .check(written({ sources: [reuters], entities, claims }, { redirects }))
    .map((f) => f.message)
  expect(messages[0]).toMatch('it was moved to org:wagner-group: It has its full name now.')
  expect(messages[1]).toMatch('it was withdrawn: It did not exist.')
})

test('the bare value of a proposition has its place in the file', () => {
  const value = { type: 'entity', entity: 'country:niger' } as const
  const propositions = [proposition('prop:talks/place', { predicate: 'place', value })]
  expect(references.check(written({ entities, propositions }))).toMatchObject([{ path: ['value'] }])
})
