import { iso1A2Code } from '@rapideditor/country-coder'
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
      const found = iso1A2Code([longitude, latitude], { level: 'country' })
      if (wanted === undefined || found === wanted) return []
      const turned = iso1A2Code([latitude, longitude], { level: 'country' }) === wanted
      const where = found === null ? 'in no country' : `in ${countryOf(found, codes)}`
      const advice = turned ? 'latitude and longitude are exchanged' : 'correct them, or the country'
      const message = `${latitude}, ${longitude} lies ${where}, not in ${entity.country}; ${advice}`
      return [{ record: entity.id, path: ['coordinates'], message }]
    })
  },
}

const countryOf = (code: string, codes: ReadonlyMap<string, string>): string =>
  [...codes].find(([, one]) => one === code)?.[0] ?? code
