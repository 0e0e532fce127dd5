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

const filedIn = (folder: string, slug: string, date: string) =>
  filePlaces.check(
    written(
      { events: [event(`event:${slug}`, { date })] },
      { files: { [`event:${slug}`]: `records/events/${folder}/${slug}.yaml` } },
    ),
  )

test('an event is in the folder of the year in which it begins, else its date or its folder is wrong', () => {
  expect(filedIn('2021', 'talks', '2021-12/2022-01')).toEqual([])
  expect(filedIn('2022', 'talks-2021', '2021-12/2022-01')).toEqual([
    {
      record: 'event:talks-2021',
      path: ['date'],
      message:
        'it begins in 2021, but its file is in the folder 2022; correct the date, or move the file to records/events/2021/talks-2021.yaml',
      moveTo: 'records/events/2021/talks-2021.yaml',
    },
  ])
})

test.each([
  ['names the year of the folder', 'talks-2021-06', '2012-06-01'],
  ['names both years', 'talks-2021-on-election-of-2022', '2022-06-01'],
  ['names another year', 'talks-2020', '2012-06-01'],
  ['names no year', 'talks', '2012-06-01'],
])('a file is not to be moved for the sake of its date where its slug %s', (_, slug, date) => {
  const [fault, ...more] = filedIn('2021', slug, date)
  expect(more).toEqual([])
  expect(fault?.message).toMatch('correct the date, or move the file to')
  expect(fault).not.toHaveProperty('moveTo')
})

test('a source is in the folder of the year in which it was issued', () => {
  const input = written(
    { sources: [source('source:a', 'org:a', { issued: '2022-01-01' })] },
    { files: { 'source:a': 'records/sources/2021/a.yaml' } },
  )
  expect(filePlaces.check(input)).toMatchObject([
    { path: ['issued'], message: expect.stringContaining('it was issued in 2022') },
  ])
})
