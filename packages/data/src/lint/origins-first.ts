import { after } from '@mali-russia/edtf'
import { issuesOf } from './issues.js'
import type { LintFault, LintRule } from './types.js'
import { nameOf } from './words.js'

/** What a text was taken from was there before it. */
export const originsFirst: LintRule = {
  name: 'origins-first',
  description: 'No source is derived from, and no claim cites, a source that was issued certainly later.',
  check({ tables }) {
    const issues = issuesOf(tables)
    const faults = (
      record: string,
      path: LintFault['path'],
      words: string,
      source: string,
      origin: string,
    ): LintFault[] => {
      const [own, other] = [issues.get(source), issues.get(origin)]
      if (!own || !other || after(other.window, own.window) !== 'yes') return []
      const message = `${nameOf(record)} ${words} "${origin}", which was issued later (${other.edtf}, not by ${own.edtf}); correct one of the dates, or name another source`
      return [{ record, path, message }]
    }
    return [
      ...tables.sources.flatMap(({ id, derivedFrom }) =>
        derivedFrom.flatMap(({ source }, i) => faults(id, ['derivedFrom', i, 'source'], 'is derived from', id, source)),
      ),
      ...tables.claims.flatMap(({ id, source, cites }) =>
        cites === undefined ? [] : faults(id, ['cites'], 'cites', source, cites),
      ),
    ]
  },
}
