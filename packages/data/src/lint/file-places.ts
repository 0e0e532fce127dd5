import { yearsIn } from '../compile/slug-years.js'
import type { LintFault, LintInput, LintRule } from './types.js'
import { prefixOf, slugOf } from './words.js'

/** Files are named and filed so that their ids are unique and they are found where one looks. */
export const filePlaces: LintRule = {
  name: 'file-places',
  description:
    'A file is named by a slug that no other entity, event or relation has, in the folder of its type and, for events and sources, of the year in which they begin.',
  check: (input) => [...sharedNames(input), ...wrongFolders(input)],
}

function sharedNames({ tables }: LintInput): LintFault[] {
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
  return faults
}

function wrongFolders({ tables, origins }: LintInput): LintFault[] {
  const dated = [
    ...tables.events.map(({ id, date }) => ({ id, field: 'date', date })),
    ...tables.sources.map(({ id, issued }) => ({ id, field: 'issued', date: issued })),
  ]
  return dated.flatMap(({ id, field, date }) => {
    const file = origins.get(id)?.file.path ?? ''
    const year = (date.start ?? date.end)?.slice(0, 4)
    const folder = file.split('/').at(-2) ?? ''
    if (year === undefined || folder === year) return []
    const what = prefixOf(id) === 'event' ? 'begins' : 'was issued'
    const right = file.replace(/[^/]*(?=\/[^/]*$)/, year)
    const message = `it ${what} in ${year}, but its file is in the folder ${folder}; correct the date, or move the file to ${right}`
    return [{ record: id, path: [field], message, ...(isMisfiled(slugOf(id), year, folder) && { moveTo: right }) }]
  })
}

/**
 * Whether the folder is wrong rather than the date: the slug tells, which names the date's year and not the folder's.
 * To move a file for the sake of a mistyped date would hide the mistake.
 */
const isMisfiled = (slug: string, year: string, folder: string): boolean =>
  yearsIn(slug).includes(year) && !yearsIn(slug).includes(folder)
