import type { Tables } from '../tables.js'

type Position = readonly [longitude: number, latitude: number]

/** Prints the places with coordinates as GeoJSON (RFC 7946): points in WGS 84, longitude first. */
export const printPlaces = ({ entities }: Tables): string =>
  printFeatures(
    entities.flatMap((entity) => {
      if (entity.type !== 'place' || !entity.coordinates) return []
      const { id, kind, names, country = null, coordinates } = entity
      const position: Position = [coordinates.longitude, coordinates.latitude]
      return [{ id, geometry: geometryOf([position]), properties: { id, kind, ...named('name', names), country } }]
    }),
  )

/**
 * Prints the events at places with coordinates as GeoJSON (RFC 7946). An event at several such places is a MultiPoint.
 * An event of which only the country is known is not among them: a point in the middle of a country would be invented.
 */
export function printEvents({ entities, events }: Tables): string {
  const positions = new Map(
    entities.flatMap((entity): [string, Position][] =>
      entity.type === 'place' && entity.coordinates
        ? [[entity.id, [entity.coordinates.longitude, entity.coordinates.latitude]]]
        : [],
    ),
  )
  return printFeatures(
    events.flatMap(({ id, kind, title, date, places }) => {
      const points = places.map((place) => positions.get(place)).filter((point) => point !== undefined)
      const { edtf, start, end } = date
      const properties = { id, kind, ...named('title', title), date: edtf, start, end, places }
      return points.length === 0 ? [] : [{ id, geometry: geometryOf(points), properties }]
    }),
  )
}

const geometryOf = (points: readonly Position[]): object =>
  points.length === 1 ? { type: 'Point', coordinates: points[0] } : { type: 'MultiPoint', coordinates: points }

const named = (field: string, { en, fr }: { readonly en: string; readonly fr: string }): Record<string, string> => ({
  [`${field}_en`]: en,
  [`${field}_fr`]: fr,
})

function printFeatures(features: readonly { id: string; geometry: object; properties: object }[]): string {
  const lines = features.map((feature) => JSON.stringify({ type: 'Feature', ...feature }))
  return `{"type":"FeatureCollection","features":[${lines.map((line) => `\n${line}`).join(',')}\n]}\n`
}
