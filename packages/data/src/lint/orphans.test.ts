import { expect, test } from 'vitest'
import { orphans } from './orphans.js'
import { claim, country, derivedFrom, organization, person, proposition, relation, source, written } from './testing.js'

const check = (some: Parameters<typeof written>[0]) => orphans.check(written(some)).map(({ message }) => message)
const coded = source('source:a', 'org:a')
const onIt = [claim('claim:x/occurred/a', 'prop:x/occurred', coded.id)]

test('an entity is referred to by another record, or has propositions', () => {
  expect(check({ entities: [organization('org:a')], sources: [coded], claims: onIt })).toEqual([])
  expect(
    check({ entities: [country('country:a')], propositions: [proposition('prop:a/x', { about: 'country:a' })] }),
  ).toEqual([])
})

test('an entity that nothing refers to is an orphan, even if it refers to itself', () => {
  expect(check({ entities: [person('person:a')] })).toEqual([
    'nothing refers to "person:a"; refer to it, or leave its record out',
  ])
  const selfish = { ...country('country:a'), within: ['country:a'] }
  expect(check({ entities: [selfish] })).toHaveLength(1)
})

test('the ends of a relation are referred to', () => {
  const ends = [person('person:a'), organization('org:b')]
  expect(check({ entities: ends, relations: [relation('person:a', 'leads', 'org:b')] })).toEqual([])
})

test('a source without a claim is an orphan', () => {
  expect(check({ sources: [coded] })).toEqual([
    'no claim rests on "source:a"; code what it says, or leave its record out',
  ])
})

test('a source that was only cited is needed where another cites or derives from it', () => {
  const heardOf = source('source:b', 'org:a', { access: 'cited' })
  expect(check({ sources: [coded, heardOf], claims: onIt })).toEqual([
    'nothing cites "source:b" or is derived from it; name it where it is cited, or leave its record out',
  ])
  const citing = onIt.map((one) => ({ ...one, cites: heardOf.id }))
  expect(check({ sources: [coded, heardOf], claims: citing })).toEqual([])
  expect(check({ sources: [{ ...coded, ...derivedFrom(heardOf.id) }, heardOf], claims: onIt })).toEqual([])
})
