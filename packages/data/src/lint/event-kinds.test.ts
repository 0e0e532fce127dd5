import { expect, test } from 'vitest'
import { eventKindsFit } from './event-kinds.js'
import { event, written } from './testing.js'

const check = (rest: Parameters<typeof event>[1]) => eventKindsFit.check(written({ events: [event('event:x', rest)] }))

test('roles, payload and places of the kind are right', () => {
  expect(
    check({
      kind: 'visit',
      participants: [{ entity: 'country:mali', role: 'visitor' }],
      places: ['country:mali', 'place:bamako'],
      visit: { level: 'minister', to: 'country:russia' },
    }),
  ).toEqual([])
})

test('a role of another kind is named with those that occur', () => {
  const [fault] = check({ kind: 'meeting', participants: [{ entity: 'country:mali', role: 'victim' }] })
  expect(fault).toMatchObject({ record: 'event:x', path: ['participants', 0, 'role'] })
  expect(fault?.message).toMatch(
    /^the role "victim" does not occur in an event of the kind meeting; its roles are participant, host, .* and \w+$/,
  )
})

test('a payload of another kind is a fault', () => {
  expect(check({ kind: 'visit', violence: {} })).toEqual([
    {
      record: 'event:x',
      path: ['violence'],
      message: 'an event of the kind visit carries no violence; its payload is visit',
    },
  ])
  expect(check({ kind: 'statement', violence: {} })[0]?.message).toMatch('it carries none')
})

test('an event happens in countries and places', () => {
  expect(check({ places: ['org:ecowas'] })).toMatchObject([{ path: ['places', 0] }])
})
