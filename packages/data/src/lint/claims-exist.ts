import { isImplicit } from '../rules/implicit.js'
import type { LintRule } from './types.js'
import { nameOf } from './words.js'

/** Nothing is stated that nobody said. */
export const claimsExist: LintRule = {
  name: 'claims-exist',
  description: 'Every event, relation and proposition has a claim.',
  check({ tables }) {
    const claimed = new Set(tables.claims.map(({ proposition }) => proposition))
    return tables.propositions
      .filter(({ id }) => !claimed.has(id))
      .map((proposition) => {
        const { id, about, predicate } = proposition
        const implicit = isImplicit(proposition)
        const what = predicate === 'occurred' ? 'took place' : 'held'
        const message = implicit
          ? `${nameOf(about)} has no claim; write under claims: who says that it ${what}`
          : `${nameOf(id)} has no claim; write under its claims: who says so`
        return { record: implicit ? about : id, path: [], message }
      })
  },
}
