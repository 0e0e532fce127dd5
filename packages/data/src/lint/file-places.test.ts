import { expect, test } from 'vitest'
import { filePlaces } from './file-places.js'
import { country, event, person, relation, source, written } from './testing.js'

test('a slug is unique among entities, events and relations together', () => {
  const events = [event('event:talks')]
  const files = { 'event:talks': 'records/events/2021/talks.yaml' }
  expect(filePlaces.check(written({ entities: [country('country:mali')], events }, { files }))).toEqual([])
  const relations = [{ ...relation('person:a', 'owns', 'org:b'), id: 'relation:talks' }]
  expect(filePlaces.check(written({ entities: [person('person:a')], events, relations }, { files }))).toEqual([
    {
      record: 'relation:talks',
      path: [],
      message:
        '"talks" is also the name of "event:talks"; name one of them otherwise, so that the ids of their propositions differ',
    },
  ])
})

test('a source may be named as an event is', () => {
  const input = written(
    { sources: [source('source:talks', 'org:a')], events: [event('event:talks')] },
    { files: { 'source:talks': 'records/sources/2021/talks.yaml', 'event:talks': 'records/events/2021/talks.yaml' } },
  )
  expect(filePlaces.check(input)).toEqual([])
})

test('an event is in the folder of the year in which it begins, else the right path is told', () => {
  const input = written(
    { events: [event('event:talks', { date: '2021-12/2022-01' })] },
    { files: { 'event:talks': 'records/events/2022/talks.yaml' } },
  )
  expect(filePlaces.check(input)).toEqual([
    {
      record: 'event:talks',
      path: [],
      message: 'it begins in 2021, but its file is in the folder 2022; move it to records/events/2021/talks.yaml',
      moveTo: 'records/events/2021/talks.yaml',
    },
  ])
})

test('a source is in the folder of the year in which it was issued', () => {
  const input = written(
    { sources: [source('source:a', 'org:a', { issued: '2022-01-01' })] },
    { files: { 'source:a': 'records/sources/2021/a.yaml' } },
  )
  expect(filePlaces.check(input)[0]?.message).toMatch('it was issued in 2022')
})
