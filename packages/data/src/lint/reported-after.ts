import { before } from '@mali-russia/edtf'
import { isImplicit } from '../rules/implicit.js'
import { signOf } from '../rules/index.js'
import { compiled, issuesOf } from './issues.js'
import type { LintRule } from './types.js'
import { nameOf } from './words.js'

/** What took place is told when it has begun, not before. */
export const reportedAfter: LintRule = {
  name: 'reported-after',
  description:
    'No claim that an event occurred or a relation held was said, or its source issued, certainly before that began.',
  check({ tables }) {
    const issues = issuesOf(tables)
    const dates = new Map([...tables.events, ...tables.relations].map(({ id, date }) => [id, compiled(date)]))
    const begun = new Map(
      tables.propositions.flatMap((proposition) => {
        const { id, about, modality } = proposition
        const date = dates.get(about)
        return isImplicit(proposition) && modality === 'fact' && date ? [[id, { about, date }]] : []
      }),
    )
    return tables.claims.flatMap((claim) => {
      const { id, source, said, proposition } = claim
      const what = begun.get(proposition)
      const issued = issues.get(source)
      if (!what || signOf(claim) < 1) return []
      const fault = (path: string, clock: string) => [
        {
          record: id,
          path: [path],
          message: `${nameOf(id)} ${clock}, before ${nameOf(what.about)} began (${what.date.edtf}); correct a date, or code it as a plan`,
        },
      ]
      if (said && before(said, what.date.window) === 'yes') return fault('said', `was said on ${said.edtf}`)
      if (issued && before(issued.window, what.date.window) === 'yes')
        return fault('source', `rests on a source that was issued on ${issued.edtf}`)
      return []
    })
  },
}
