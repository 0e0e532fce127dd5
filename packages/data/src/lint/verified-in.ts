import type { LintRule } from './types.js'

/** What nobody can know by heart was read somewhere. */
export const verifiedIn: LintRule = {
  name: 'verified-in',
  description: 'Identifiers of other systems and coordinates say in which public file or address they were read.',
  check({ tables }) {
    return tables.entities.flatMap((entity) =>
      placesIn(entity)
        .filter(({ text }) => !isPlace(text))
        .map(({ path, what, text }) => ({
          record: entity.id,
          path,
          message: `"${text}" is no public file or address; say where ${what} was read, such as "npm world-countries 5.1.0: countries.json"`,
        })),
    )
  },
}

type Entity = Parameters<LintRule['check']>[0]['tables']['entities'][number]

const placesIn = (entity: Entity) => [
  ...entity.externalIds.map(({ scheme, value, verifiedIn }, i) => ({
    path: ['externalIds', i, 'verifiedIn'],
    what: `${scheme} ${value}`,
    text: verifiedIn,
  })),
  ...('coordinates' in entity && entity.coordinates
    ? [{ path: ['coordinates', 'verifiedIn'], what: 'this point', text: entity.coordinates.verifiedIn }]
    : []),
]

/** A host, a path, a release of a package, or a file by its ending; whatever else it says, not somebody’s memory. */
const isPlace = (text: string): boolean =>
  /\w[./:]\w|\w: \w|\((?:csv|json|xml|pdf)\)/.test(text) && !/\b(?:memory|checked|known)\b/i.test(text)
