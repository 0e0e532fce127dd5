import type { LintRule } from './types.js'
import { nameOf } from './words.js'

/** Who passed a statement on is neither who made it nor who printed it. */
export const passedOn: LintRule = {
  name: 'passed-on',
  description:
    'A claim has `via` only where somebody speaks, and it names neither a speaker nor the source’s publisher.',
  check({ tables }) {
    const publishers = new Map(tables.sources.map(({ id, publisher }) => [id, publisher]))
    return tables.claims.flatMap(({ id, speakers, source, via }) => {
      if (via === undefined) return []
      const fault = (message: string) => [{ record: id, path: ['via'], message: `${nameOf(id)} ${message}` }]
      if (speakers.length === 0)
        return fault(
          `has nobody whose statement "${via}" could pass on; name the speaker, or write cites for the source`,
        )
      if (speakers.includes(via)) return fault(`passes on what "${via}" says itself; leave via out`)
      if (publishers.get(source) === via) return fault(`is printed by "${via}", which via need not say; leave it out`)
      return []
    })
  },
}
