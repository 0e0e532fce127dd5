import { expect, test } from 'vitest'
import { predicatesFit } from './predicates-fit.js'
import { proposition, quantity, written } from './testing.js'

const check = (rest: Parameters<typeof proposition>[1]) =>
  predicatesFit.check(written({ propositions: [proposition('prop:x/key', rest)] }))
const strength = { about: 'org:wagner-group', predicate: 'strength', value: quantity({ best: 1000 }) } as const

test('a proposition that answers its question is right', () => {
  expect(check({ ...strength, valid: '2022/2022' })).toEqual([])
})

test('a value of another type is a fault', () => {
  expect(check({ ...strength, valid: '2022/2022', value: { type: 'text' } })).toEqual([
    {
      record: 'prop:x/key',
      path: ['value'],
      message: 'proposition "key": strength asks for a value of the type quantity, not text',
    },
  ])
})

test('a question is asked of what it can be asked of', () => {
  expect(check({ about: 'country:mali', predicate: 'occurred' })[0]?.message).toMatch(
    /^proposition "key": occurred is asked of events, not of entities; of these one can ask start, end, /,
  )
})

test('an answer that changes with time says its time', () => {
  expect(check(strength)).toMatchObject([
    { path: ['predicate'], message: expect.stringContaining('add valid: the time for which the value is meant') },
  ])
})

test.each([
  ['killed', quantity({ best: 5, unit: 'litre' }), 'killed asks for person, not litre'],
  ['place', { type: 'entity', entity: 'person:sergey-lavrov' }, 'place asks for country or place, not person'],
  ['transfer-mode', { type: 'code', code: 'stolen' }, 'transfer-mode asks for sale, gift or loan, not stolen'],
] as const)('a value of %s is one that the predicate can have', (predicate, value, message) => {
  expect(check({ predicate, value })).toEqual([
    { record: 'prop:x/key', path: ['value'], message: `proposition "key": ${message}` },
  ])
})

test('a body is named by its prefix', () => {
  const responsible = (entity: string) => check({ predicate: 'responsibility', value: { type: 'entity', entity } })
  expect(responsible('org:wagner-group')).toEqual([])
  expect(responsible('place:bamako')[0]?.message).toMatch('asks for person, org, country or operation, not place')
})

test('an offer is an offer, not a fact', () => {
  const offer = { predicate: 'offer', value: { type: 'text' } } as const
  expect(check({ ...offer, modality: 'offer' })).toEqual([])
  expect(check({ ...offer, modality: 'fact' })).toEqual([
    {
      record: 'prop:x/key',
      path: ['predicate'],
      message: 'proposition "key": offer is always of the modality offer; write it, or another predicate',
    },
  ])
})
