import { isSameText } from './same-text.js'
import type { LintInput, LintRule } from './types.js'
import { nameOf } from './words.js'

/** A text stays what it is, whoever prints it: a ministry's statement on a portal is no report of the portal's. */
export const copiesAgree: LintRule = {
  name: 'copies-agree',
  description: 'A reprint or translation of one text has the genre and the tier of that text.',
  check({ tables }) {
    const sources = new Map(tables.sources.map((source) => [source.id, source]))
    return tables.sources.flatMap((copy) => {
      const text = sources.get(soleText(copy) ?? '')
      if (!text) return []
      return (['genre', 'tier'] as const)
        .filter((field) => copy[field] !== text[field])
        .map((field) => ({
          record: copy.id,
          path: [field],
          message: `${nameOf(copy.id)} gives the text of ${nameOf(text.id)}, whose ${field} is ${text[field]}, but has ${copy[field]}; write ${text[field]}, or correct it there`,
        }))
    })
  },
}

type Source = LintInput['tables']['sources'][number]

/** The one text that a source gives; what mixes several texts is none of them. */
function soleText({ derivedFrom: [first, ...others] }: Source): string | undefined {
  return first && others.length === 0 && isSameText(first.how) ? first.source : undefined
}
