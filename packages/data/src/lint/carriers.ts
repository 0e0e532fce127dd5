import type { Derivation } from '../generated/types.js'
import type { LintRule } from './types.js'
import { nameOf } from './words.js'

/** What a source may be that came out of another. One that only quotes may be an original. */
const fitting: Readonly<Record<Derivation, string | undefined>> = {
  reprint: 'copy',
  translation: 'translation or machine-translation',
  paraphrase: 'rewrite',
  quotation: undefined,
}

/** What was taken over whole, in its own words or in others, is no original. */
export const carriers: LintRule = {
  name: 'carriers',
  description: 'No reprint, translation or paraphrase of another source has the carrier `original`.',
  check: ({ tables }) =>
    tables.sources.flatMap(({ id, carrier, derivedFrom }) => {
      const whole = derivedFrom.find(({ how }) => fitting[how])
      if (carrier !== 'original' || !whole) return []
      const message = `${nameOf(id)} is a ${whole.how} of "${whole.source}", but its carrier is original; write ${fitting[whole.how]}`
      return [{ record: id, path: ['carrier'], message }]
    }),
}
