import type { LintRule } from './types.js'
import { nameOf } from './words.js'

/** What was taken over whole is not the publisher's own page. */
export const carriers: LintRule = {
  name: 'carriers',
  description: 'No reprint and no translation of another source has the carrier `original`.',
  check: ({ tables }) =>
    tables.sources.flatMap(({ id, carrier, derivedFrom }) => {
      const whole = derivedFrom.find(({ how }) => how === 'reprint' || how === 'translation')
      if (carrier !== 'original' || !whole) return []
      const fitting = whole.how === 'reprint' ? 'copy' : 'translation or machine-translation'
      const message = `${nameOf(id)} is a ${whole.how} of "${whole.source}", but its carrier is original; write ${fitting}`
      return [{ record: id, path: ['carrier'], message }]
    }),
}
