import type { LintRule } from './types.js'
import { referencesOf } from './walk.js'

/** Nothing is kept that nothing needs. */
export const orphans: LintRule = {
  name: 'orphans',
  description:
    'Every entity is referred to by another record, or has propositions. Every source has a claim, or is cited or derived from.',
  needsAll: true,
  check(input) {
    const { entities, sources, propositions, claims } = input.tables
    const used = new Set(propositions.map(({ about }) => about))
    for (const { record, id } of referencesOf(input)) if (record !== id) used.add(id)
    const claimed = new Set(claims.map(({ source }) => source))
    const lonely = entities
      .filter(({ id }) => !used.has(id))
      .map(({ id }) => ({
        record: id,
        path: [],
        message: `nothing refers to "${id}"; refer to it, or leave its record out`,
      }))
    const silent = sources
      .filter(({ id, access }) => !claimed.has(id) && !(access === 'cited' && used.has(id)))
      .map(({ id, access }) => ({
        record: id,
        path: [],
        message:
          access === 'cited'
            ? `nothing cites "${id}" or is derived from it; name it where it is cited, or leave its record out`
            : `no claim rests on "${id}"; code what it says, or leave its record out`,
      }))
    return [...lonely, ...silent]
  },
}
