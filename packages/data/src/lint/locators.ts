import type { LintRule } from './types.js'
import { nameOf } from './words.js'

/** A passage runs forward. */
export const locators: LintRule = {
  name: 'locators',
  description: 'A passage ends in a later paragraph than that in which it begins.',
  check({ tables }) {
    return tables.claims.flatMap(({ id, locator: { paragraph, toParagraph } }) => {
      if (toParagraph === undefined || (paragraph !== undefined && paragraph < toParagraph)) return []
      const message =
        paragraph === undefined
          ? `${nameOf(id)} says where the passage ends, not where it begins; add paragraph`
          : `${nameOf(id)} has a passage from paragraph ${paragraph} to ${toParagraph}; leave toParagraph out, or give a later one`
      return [{ record: id, path: ['locator', 'toParagraph'], message }]
    })
  },
}
