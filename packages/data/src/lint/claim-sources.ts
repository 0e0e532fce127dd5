import type { LintFault, LintRule } from './types.js'
import { nameOf } from './words.js'

/** A claim rests on a text that a coder saw. */
export const claimSources: LintRule = {
  name: 'claim-sources',
  description: 'No claim rests on a source that was only cited, or cites its own source.',
  check({ tables }) {
    const accesses = new Map(tables.sources.map(({ id, access }) => [id, access]))
    return tables.claims.flatMap(({ id, source, cites }) => {
      const faults: LintFault[] = []
      if (accesses.get(source) === 'cited') {
        const message = `${nameOf(id)} rests on "${source}", which nobody opened (access: cited); code it from the source that cites it, with cites: ${source}`
        faults.push({ record: id, path: ['source'], message })
      }
      if (cites === source) {
        const message = `${nameOf(id)} cites its own source; leave cites out, or name the source that the text names`
        faults.push({ record: id, path: ['cites'], message })
      }
      return faults
    })
  },
}
