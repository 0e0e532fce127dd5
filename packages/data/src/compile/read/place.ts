import { idPrefixes, slugPattern } from '../../schema/ids.js'
import { entityTypeNames } from '../entity-types.js'
import type { RecordSort } from '../forms.js'
import { nearest } from '../nearest.js'

/** What the place of a record file says about the record. */
export interface RecordPlace {
  readonly sort: RecordSort
  readonly slug: string
  readonly id: string
}

/**
 * Reads the path of a record file: `records/events/2021/x.yaml` is the event `event:x`.
 *
 * @param path Path from the package's folder, with slashes.
 * @returns the place, or in a sentence what is wrong with it.
 */
export function placeOf(path: string): RecordPlace | string {
  const [, folder = '', ...rest] = path.split('/')
  const file = rest.at(-1) ?? ''
  if (!file.endsWith('.yaml')) return `"${file || folder}" is no record; records are files that end in .yaml`
  const name = file.slice(0, -'.yaml'.length)
  if (!slug.test(name)) return `"${name}" is no slug; name the file in lower-case words joined by hyphens`
  const inner = rest.slice(0, -1)
  switch (folder) {
    case 'sources':
    case 'events': {
      const sort = folder === 'sources' ? 'source' : 'event'
      if (inner.length !== 1 || !/^\d{4}$/.test(inner[0] ?? ''))
        return `${sort === 'source' ? 'a source' : 'an event'} belongs in records/${folder}/<year>/`
      return { sort, slug: name, id: `${idPrefixes[sort]}:${name}` }
    }
    case 'entities': {
      const type = entityTypeNames.find((one) => one === inner[0])
      if (type && inner.length === 1) return { sort: type, slug: name, id: `${idPrefixes[type]}:${name}` }
      const near = nearest(inner[0] ?? '', entityTypeNames)
      return `an entity belongs in records/entities/<type>/; ${near && !type ? `did you mean ${near}?` : `types are ${entityTypeNames.join(', ')}`}`
    }
    case 'relations':
      if (inner.length > 1) return 'a relation belongs in records/relations/, or in one folder below it'
      return { sort: 'relation', slug: name, id: `${idPrefixes.relation}:${name}` }
    case 'retired': {
      const prefix = Object.values(idPrefixes).find((one) => one === inner[0])
      if (!prefix || inner.length !== 1)
        return 'a retired id belongs in records/retired/<prefix of its id>/, such as records/retired/org/'
      return { sort: 'retired', slug: name, id: `${prefix}:${name}` }
    }
    default:
      return `unknown folder "${folder}"; records are in sources, entities, events, relations and retired`
  }
}

const slug = new RegExp(`^${slugPattern}$`)
