import { expect, test } from 'vitest'
import { doubles } from './doubles.js'
import { organization, person, relation, source, written } from './testing.js'

const check = (tables: Parameters<typeof written>[0]) => doubles.check(written(tables))

test('two records of different names, ties and addresses are two', () => {
  const entities = [person('person:a'), person('person:b')]
  const relations = [
    relation('person:a', 'holds-office', 'office:c', '2002/2003'),
    { ...relation('person:a', 'holds-office', 'office:c', '2010/2011'), id: 'relation:again' },
  ]
  const sources = [source('source:a', 'org:c', { url: 'https://c.ml/a' }), source('source:b', 'org:c')]
  expect(check({ entities, relations, sources })).toEqual([])
})

test('a name that another of the type bears is a fault, whatever its case and accents', () => {
  const one = { ...organization('org:koaci'), aliases: ['Kôaci'] }
  const other = { ...organization('org:koaci-com'), names: { en: 'KOACI', fr: 'KOACI' } }
  expect(check({ entities: [one, other] })).toEqual([
    {
      record: 'org:koaci-com',
      path: ['names'],
      message: 'bears a name of "org:koaci"; fold the two into one, or add a description that tells them apart',
    },
  ])
  expect(check({ entities: [one, { ...person('person:koaci'), names: other.names }] })).toEqual([])
})

test('a description tells namesakes apart', () => {
  const first = { ...person('person:keita'), names: { en: 'Keita', fr: 'Keïta' } }
  const second = { ...first, id: 'person:keita-1942', description: { en: 'The prime minister.', fr: 'Le ministre.' } }
  expect(check({ entities: [first, second] })).toEqual([])
})

test('one tie at one time is one relation', () => {
  const first = relation('country:mali', 'party-to', 'instrument:pact', '2025-06-23/..')
  const second = { ...first, id: 'relation:the-same' }
  expect(check({ relations: [first, second] })).toMatchObject([
    { record: 'relation:the-same', path: [], message: expect.stringContaining(`"${first.id}"`) },
  ])
})

test('one address is one source, with or without www, slash and scheme', () => {
  const sources = ['https://www.c.ml/a', 'http://c.ml/a/', 'https://c.ml/a?page=2'].map((url, i) =>
    source(`source:${i}`, 'org:c', { url }),
  )
  expect(check({ sources })).toEqual([
    { record: 'source:1', path: ['url'], message: 'the address of "source:0"; fold the two into one source' },
  ])
})

test('a bare host is no address of a document', () => {
  const sources = [0, 1].map((i) => source(`source:${i}`, 'org:c', { url: 'https://c.ml/' }))
  expect(check({ sources })).toEqual([])
})
