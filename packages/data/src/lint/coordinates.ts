import { feature, iso1A2Code } from '@rapideditor/country-coder'
import type { LintRule } from './types.js'

/** A point lies in the country of its place. */
export const coordinates: LintRule = {
  name: 'coordinates',
  description: 'The coordinates of a place lie in the country that it names.',
  check({ tables }) {
    const codes = new Map(
      tables.entities.flatMap(({ id, externalIds }) => {
        const code = externalIds.find(({ scheme }) => scheme === 'iso3166-1-alpha-2')?.value
        return code === undefined ? [] : [[id, code]]
      }),
    )
    return tables.entities.flatMap((entity) => {
      if (entity.type !== 'place' || !entity.coordinates) return []
      const wanted = entity.country && codes.get(entity.country)
      const { latitude, longitude } = entity.coordinates
      const found = feature([longitude, latitude], { level: 'country' })?.properties
      if (wanted === undefined || found?.iso1A2 === wanted) return []
      const turned = iso1A2Code([latitude, longitude], { level: 'country' }) === wanted
      const where = found ? `in ${found.nameEn}` : 'in no country'
      const advice = turned ? 'latitude and longitude are exchanged' : 'correct them, or the country'
      const message = `${latitude}, ${longitude} lies ${where}, not in ${entity.country}; ${advice}`
      return [{ record: entity.id, path: ['coordinates'], message }]
    })
  },
}
