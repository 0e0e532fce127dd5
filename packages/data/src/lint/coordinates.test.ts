import { expect, test } from 'vitest'
import type { Entity } from '../rules/types.js'
import { coordinates } from './coordinates.js'
import { country, written } from './testing.js'

const withCode = (id: string, value: string): Entity => ({
  ...country(id),
  externalIds: [{ scheme: 'iso3166-1-alpha-2', value, verifiedIn: 'a public file' }],
})
const countries = [withCode('country:mali', 'ML'), withCode('country:niger', 'NE'), country('country:soviet-union')]
const place = (of: string, latitude: number, longitude: number): Entity => ({
  id: 'place:x',
  type: 'place',
  kind: 'city',
  names: { en: 'X', fr: 'X' },
  aliases: [],
  externalIds: [],
  country: of,
  within: [],
  spans: [],
  coordinates: { latitude, longitude, verifiedIn: 'a public file' },
})
const check = (one: Entity) => coordinates.check(written({ entities: [...countries, one] }))

test('Bamako lies in Mali', () => {
  expect(check(place('country:mali', 12.65, -8))).toEqual([])
})

test('a point in another country is named with that country', () => {
  expect(check(place('country:mali', 13.51, 2.11))).toEqual([
    {
      record: 'place:x',
      path: ['coordinates'],
      message: '13.51, 2.11 lies in Niger, not in country:mali; correct them, or the country',
    },
  ])
})

test('exchanged coordinates are recognized', () => {
  expect(check(place('country:mali', -8, 12.65))[0]?.message).toMatch('latitude and longitude are exchanged')
})

test('a point at sea is in no country', () => {
  expect(check(place('country:mali', 0, -20))[0]?.message).toMatch('lies in no country')
})

test('a state without a code is not checked', () => {
  expect(check(place('country:soviet-union', 55.75, 37.6))).toEqual([])
})
