import type { LintRule } from './types.js'

/** Titles are written in two languages, not one twice. */
export const titles: LintRule = {
  name: 'titles',
  description: 'The titles of events and relations differ between English and French. Names may be the same.',
  check({ tables }) {
    return [...tables.events, ...tables.relations]
      .filter(({ title }) => title.en === title.fr)
      .map(({ id, title }) => ({
        record: id,
        path: ['title', 'fr'],
        message: `the French title is the English one, "${title.en}"; translate it`,
      }))
  },
}
