import { parseEdtf } from '@mali-russia/edtf'
import { expect, test } from 'vitest'
import { buildContext } from './context.js'
import { partiesOf, partyOf } from './parties.js'
import { country, office, organization, person, relation, tables } from './testing.js'
import type { RuleTables } from './types.js'

const entities = [
  country('country:mali'),
  country('country:russia'),
  organization('org:ministry', { state: 'country:mali' }),
  organization('org:department'),
  organization('org:desk'),
  organization('org:agency', { seat: 'country:russia' }),
  organization('org:loop-a'),
  organization('org:loop-b'),
  office('office:minister', { state: 'country:mali' }),
  office('office:spokesman', { organization: 'org:department' }),
  office('office:envoy', { state: 'country:russia' }),
  person('person:diop'),
]
const ask = (entity: string, day: string, relations: RuleTables['relations'] = []) => {
  const context = buildContext(tables({ entities, relations }))
  return { party: partyOf(entity, parseEdtf(day), context), all: partiesOf(entity, parseEdtf(day), context) }
}

test('a state is its own party', () => {
  expect(ask('country:mali', '2021').party).toBe('country:mali')
})

test('an organ of a state speaks for the state', () => {
  expect(ask('org:ministry', '2021').party).toBe('country:mali')
})

test('a body is its own party wherever its seat is', () => {
  expect(ask('org:agency', '2021').party).toBe('org:agency')
})

test('a part speaks for the root of the bodies that it is part of, and with it for its state', () => {
  const toDepartment = relation('org:desk', 'part-of', 'org:department')
  expect(ask('org:desk', '2021', [toDepartment]).party).toBe('org:department')
  const toMinistry = relation('org:department', 'part-of', 'org:ministry')
  expect(ask('org:desk', '2021', [toDepartment, toMinistry]).party).toBe('country:mali')
})

test('bodies that are part of each other end the search', () => {
  const loop = [relation('org:loop-a', 'part-of', 'org:loop-b'), relation('org:loop-b', 'part-of', 'org:loop-a')]
  expect(ask('org:loop-a', '2021', loop).party).toBe('org:loop-a')
})

test('who holds an office speaks for its state, on the days on which they hold it', () => {
  const tenure = [relation('person:diop', 'holds-office', 'office:minister', '2021-06-11/2022-08-20')]
  expect(ask('person:diop', '2021-11-11', tenure).party).toBe('country:mali')
  expect(ask('person:diop', '2021-06-10', tenure).party).toBe('person:diop')
})

test('an office of a body speaks for the body', () => {
  const tenure = [relation('person:diop', 'holds-office', 'office:spokesman')]
  expect(ask('person:diop', '2021', tenure).party).toBe('org:department')
  expect(ask('office:spokesman', '2021').party).toBe('org:department')
})

test('an office that may be held counts where none is held for certain', () => {
  const maybe = relation('person:diop', 'holds-office', 'office:minister', '2021/2021')
  expect(ask('person:diop', '2021-11-11', [maybe]).party).toBe('country:mali')
  const certain = relation('person:diop', 'holds-office', 'office:spokesman', '2020/2022')
  expect(ask('person:diop', '2021-11-11', [maybe, certain]).all).toEqual(['org:department'])
})

test('an office, even one that may be held, goes before a membership', () => {
  const relations = [
    relation('person:diop', 'member-of', 'org:agency', '2020/2022'),
    relation('person:diop', 'holds-office', 'office:minister', '2021/2021'),
  ]
  expect(ask('person:diop', '2021-11-11', relations).all).toEqual(['country:mali'])
})

test.each(['employed-by', 'member-of', 'commands', 'leads'] as const)('%s makes a person speak for a body', (type) => {
  expect(ask('person:diop', '2021', [relation('person:diop', type, 'org:ministry')]).party).toBe('country:mali')
})

test('of several parties the one with the smallest id is taken, and all are told', () => {
  const relations = [
    relation('person:diop', 'holds-office', 'office:envoy'),
    relation('person:diop', 'holds-office', 'office:minister'),
  ]
  expect(ask('person:diop', '2021', relations)).toEqual({
    party: 'country:mali',
    all: ['country:mali', 'country:russia'],
  })
})

test('who belongs to nobody, and what the tables do not hold, is its own party', () => {
  expect(ask('person:diop', '2021').party).toBe('person:diop')
  expect(ask('person:unknown', '2021').party).toBe('person:unknown')
})
