import { nearestId } from '../compile/nearest-id.js'
import { redirectKey } from '../compile/tables.js'
import type { LintFault, LintRule } from './types.js'
import { prefixOf } from './words.js'

/** Whoever looks an id up in a table looks for its successor there. */
const tableOf = (id: string): string => (tables.has(prefixOf(id)) ? prefixOf(id) : 'entity')

const tables: ReadonlySet<string> = new Set(['source', 'event', 'relation'])

/** An id that was given up is never given again. */
export const retiredIds: LintRule = {
  name: 'retired-ids',
  description: 'No record has a retired id, and a retired id leads to records that exist, in the same table.',
  check({ tables, redirects }) {
    const known = [...tables.sources, ...tables.entities, ...tables.events, ...tables.relations].map(({ id }) => id)
    const inUse = new Set(known)
    const faults: LintFault[] = []
    for (const redirect of redirects) {
      const { id } = redirect
      if (inUse.has(id)) {
        const message = `"${id}" was retired (${redirect.reason}) and is in use again; name the new record otherwise`
        faults.push({ record: id, path: [], message })
      }
      if (redirect.how === 'withdrawn') continue
      const isList = typeof redirect.to !== 'string'
      ;[redirect.to].flat().forEach((to, i) => {
        if (tableOf(to) !== tableOf(id)) {
          const message = `"${id}" leads to "${to}", which is no ${tableOf(id)}; where another sort of record took its place, it was withdrawn, and the reason says so`
          faults.push({ record: redirectKey(id), path: isList ? ['to', i] : ['to'], message })
          return
        }
        if (inUse.has(to)) return
        const near = nearestId(to, known)
        const message = `"${id}" leads to "${to}", which does not exist; ${near ? `did you mean "${near}"?` : 'name the record that took its place'}`
        faults.push({ record: redirectKey(id), path: isList ? ['to', i] : ['to'], message })
      })
    }
    return faults
  },
}
