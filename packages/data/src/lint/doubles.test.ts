import { expect, test } from 'vitest'
import { doubles } from './doubles.js'
import { claim, event, organization, person, proposition, quantity, relation, source, written } from './testing.js'

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

const talks = event('event:talks', {
  participants: [{ entity: 'country:mali', role: 'host' }],
  places: ['place:bamako'],
})

test('an event under a second slug is the same event, by its title or by what it was', () => {
  const again = { ...talks, id: 'event:talks-again' }
  expect(check({ events: [talks, again] })).toEqual([
    {
      record: 'event:talks-again',
      path: [],
      message:
        'the same event as "event:talks", by its title or by its kind, date, places and participants; fold the two into one, or tell them apart',
    },
  ])
  expect(check({ events: [talks, { ...again, title: { en: 'Meeting', fr: 'Réunion' } }] })).toHaveLength(1)
  expect(check({ events: [talks, event('event:talks-again', { date: '2022' })] })).toHaveLength(1)
})

test('events of one day in other places are two', () => {
  const elsewhere = { ...talks, id: 'event:meeting', title: { en: 'Meeting', fr: 'Réunion' }, places: ['place:gao'] }
  expect(check({ events: [talks, elsewhere] })).toEqual([])
})

test('one answer to one question is one proposition', () => {
  const killed = { predicate: 'killed', value: quantity({ best: 5 }) } as const
  const both = (more: Parameters<typeof proposition>[1] = {}) => ({
    propositions: [proposition('prop:x/killed', killed), proposition('prop:x/killed-2', { ...killed, ...more })],
  })
  expect(check(both())).toMatchObject([
    { record: 'prop:x/killed-2', message: expect.stringContaining('says the same as proposition "killed"') },
  ])
  expect(check(both({ regarding: 'org:wagner-group' }))).toEqual([])
  expect(check(both({ valid: '2022' }))).toEqual([])
  expect(check(both({ value: quantity({ best: 6 }) }))).toEqual([])
})

test('numbers and texts that only their words tell apart are several, in the same words they are one', () => {
  const share = (text: string) =>
    ({ predicate: 'share', value: quantity({ best: 10, unit: 'percent' }), text }) as const
  const both = (text: string) => ({
    propositions: [proposition('prop:x/share', share('A tenth of power.')), proposition('prop:x/share-2', share(text))],
  })
  expect(check(both('A tenth of water.'))).toEqual([])
  expect(check(both('A tenth of power.'))).toHaveLength(1)
})

test('one passage says a thing once, for or against', () => {
  const both = (more: Parameters<typeof claim>[3]) => ({
    claims: [
      claim('claim:x/fee/a', 'prop:x/fee', 'source:a', { speakers: ['country:mali'] }),
      claim('claim:x/fee/b', 'prop:x/fee', 'source:a', { speakers: ['country:mali'], ...more }),
    ],
  })
  expect(check(both({ stance: 'denies' }))).toMatchObject([
    { record: 'claim:x/fee/b', message: expect.stringContaining('the same speakers and passage as claim "a"') },
  ])
  expect(check(both({ speakers: ['country:niger'] }))).toEqual([])
  expect(check(both({ locator: { paragraph: 2 } }))).toEqual([])
})
