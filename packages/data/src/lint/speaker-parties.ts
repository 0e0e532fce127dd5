import { buildContext, partiesOf, timeOf } from '../rules/index.js'
import type { LintRule } from './types.js'
import { listOf, nameOf } from './words.js'

/** It is plain for whom a speaker speaks. */
export const speakerParties: LintRule = {
  name: 'speaker-parties',
  description: 'A speaker who belongs to several parties at the time says for whom they speak, by onBehalfOf.',
  check({ tables }) {
    const context = buildContext(tables)
    return tables.claims.flatMap((claim) => {
      if (claim.onBehalfOf !== undefined || !context.sources.has(claim.source)) return []
      return claim.speakers.flatMap((speaker, i) => {
        const parties = typeof speaker === 'string' ? partiesOf(speaker, timeOf(claim, context), context) : []
        if (parties.length < 2) return []
        const message = `${nameOf(claim.id)}: "${speaker}" may speak for ${listOf(parties, 'or')}; add onBehalfOf`
        return [{ record: claim.id, path: ['speakers', i], message }]
      })
    })
  },
}
