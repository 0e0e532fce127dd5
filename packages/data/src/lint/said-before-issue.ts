import { after } from '@mali-russia/edtf'
import type { LintRule } from './types.js'
import { nameOf } from './words.js'

/** Nothing is printed before it is said. */
export const saidBeforeIssue: LintRule = {
  name: 'said-before-issue',
  description: 'No claim was said certainly after its source was issued.',
  check({ tables }) {
    const issues = new Map(tables.sources.map(({ id, issued }) => [id, issued]))
    return tables.claims.flatMap(({ id, source, said }) => {
      const issued = issues.get(source)
      if (!said || !issued || after(said, issued) !== 'yes') return []
      const message = `${nameOf(id)} was said on ${said.edtf}, after its source was issued (${issued.edtf}); correct said, or the source’s issued`
      return [{ record: id, path: ['said'], message }]
    })
  },
}
