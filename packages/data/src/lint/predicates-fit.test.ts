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
