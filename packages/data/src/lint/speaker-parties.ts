import { buildContext, partiesOf, timeOf } from '../rules/index.js'
import type { Claim } from '../rules/types.js'
import type { LintRule } from './types.js'
import { listOf, nameOf } from './words.js'

/** It is plain for whom a speaker speaks, and not said twice. */
export const speakerParties: LintRule = {
  name: 'speaker-parties',
  description:
    'A speaker who belongs to several parties at the time says for whom they speak, by onBehalfOf; who belongs to one does not repeat it.',
  check({ tables }) {
    const context = buildContext(tables)
    const partiesAt = (speaker: string, claim: Claim) => partiesOf(speaker, timeOf(claim, context), context)

    const unclear = (claim: Claim) =>
      claim.speakers.flatMap((speaker, i) => {
        const parties = typeof speaker === 'string' ? partiesAt(speaker, claim) : []
        if (parties.length < 2) return []
        const message = `${nameOf(claim.id)}: "${speaker}" may speak for ${listOf(parties, 'or')}; add onBehalfOf`
        return [{ record: claim.id, path: ['speakers', i], message }]
      })

    const repeated = (claim: Claim, party: string) => {
      const belongs = claim.speakers.map(
        (speaker) => typeof speaker === 'string' && partiesAt(speaker, claim).every((one) => one === party),
      )
      if (belongs.length === 0 || belongs.includes(false)) return []
      const message = `${nameOf(claim.id)}: who speaks there speaks for "${party}" anyway at that time; leave onBehalfOf out`
      return [{ record: claim.id, path: ['onBehalfOf'], message }]
    }

    return tables.claims.flatMap((claim) => {
      if (!context.sources.has(claim.source)) return []
      return claim.onBehalfOf === undefined ? unclear(claim) : repeated(claim, claim.onBehalfOf)
    })
  },
}
