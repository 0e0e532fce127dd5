import type { LintFault, LintRule } from './types.js'
import { prefixOf, slugOf } from './words.js'

/** Files are named and filed so that their ids are unique and they are found where one looks. */
export const filePlaces: LintRule = {
  name: 'file-places',
  description:
    'A file is named by a slug that no other entity, event or relation has, in the folder of its type and, for events and sources, of the year in which they begin.',
  check({ tables, origins }) {
    const faults: LintFault[] = []
    const first = new Map<string, string>()
    for (const { id } of [...tables.entities, ...tables.events, ...tables.relations]) {
      const slug = slugOf(id)
      const other = first.get(slug)
      if (other !== undefined) {
        const message = `"${slug}" is also the name of "${other}"; name one of them otherwise, so that the ids of their propositions differ`
        faults.push({ record: id, path: [], message })
      }
      first.set(slug, other ?? id)
    }
    for (const [record, start] of [
      ...tables.events.map(({ id, date }) => [id, date.start ?? date.end] as const),
      ...tables.sources.map(({ id, issued }) => [id, issued.start ?? issued.end] as const),
    ]) {
      const file = origins.get(record)?.file.path ?? ''
      const year = start?.slice(0, 4)
      const folder = file.split('/').at(-2)
      if (year === undefined || folder === year) continue
      const what = prefixOf(record) === 'event' ? 'begins' : 'was issued'
      const moveTo = file.replace(/[^/]*(?=\/[^/]*$)/, year)
      const message = `it ${what} in ${year}, but its file is in the folder ${folder}; move it to ${moveTo}`
      faults.push({ record, path: [], message, moveTo })
    }
    return faults
  },
}
