import { expect, test } from 'vitest'
import { relationEnds } from './relation-ends.js'
import { country, office, organization, person, relation, written } from './testing.js'

const entities = [person('person:a'), office('office:b'), organization('org:c'), country('country:d')]
const check = (...relations: readonly ReturnType<typeof relation>[]) =>
  relationEnds.check(written({ entities, relations }))

test('ends of the right types are right', () => {
  expect(check(relation('person:a', 'holds-office', 'office:b'), relation('country:d', 'owns', 'org:c'))).toEqual([])
})

test('an end of another type is told the types that fit', () => {
  expect(check(relation('person:a', 'holds-office', 'org:c'))).toEqual([
    {
      record: expect.stringContaining('relation:'),
      path: ['to'],
      message:
        'holds-office goes to office, but "org:c" is of the type organization; name another, or another type of relation',
    },
  ])
  expect(check(relation('office:b', 'owns', 'org:c'))[0]?.message).toMatch('goes from person, organization or country')
})

test('a relation of a record to itself is a fault', () => {
  expect(check(relation('org:c', 'owns', 'org:c'))).toMatchObject([{ path: ['to'] }])
})

test('an unknown end is the matter of another rule', () => {
  expect(check(relation('person:x', 'holds-office', 'office:b'))).toEqual([])
})
