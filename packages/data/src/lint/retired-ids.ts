import { nearest } from '../compile/nearest.js'
import type { LintFault, LintRule } from './types.js'

/** An id that was given up is never given again. */
export const retiredIds: LintRule = {
  name: 'retired-ids',
  description: 'No record has a retired id, and a retired id leads to records that exist.',
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
        if (inUse.has(to)) return
        const near = nearest(to, known)
        const message = `"${id}" leads to "${to}", which does not exist; ${near ? `did you mean "${near}"?` : 'name the record that took its place'}`
        faults.push({ record: id, path: isList ? ['to', i] : ['to'], message })
      })
    }
    return faults
  },
}
