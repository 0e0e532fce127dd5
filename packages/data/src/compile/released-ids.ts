import type { Fault } from './fault.js'
import { nearestId } from './nearest-id.js'
import { placeOf } from './read/place.js'
import type { TextFile } from './read/record.js'
import { byCodeUnit } from './tables.js'

/** From the package's folder, the list of every id that a release had, one a line. It only ever grows. */
export const releasedIdsPath = 'released-ids.txt'

/**
 * Finds ids that a release had and that have gone without a word. Users hold on to them: each is in use, or retired
 * with a reason. While a file is in the wrong place it may be the one that is missed, so then none is called lost.
 *
 * @param files The record files.
 * @param list The list of ids that releases had.
 */
export function lostIds(files: readonly TextFile[], list: string): Fault[] {
  if (files.some(({ path }) => typeof placeOf(path) === 'string')) return []
  const known = new Set(idsOf(files))
  const released = linesOf(list)
  const fresh = [...known].filter((id) => !released.has(id))
  return [...released]
    .filter(([id]) => !known.has(id))
    .map(([id, line]) => {
      const near = nearestId(id, fresh)
      const remedy = `bring it back, or write records/retired/${id.replace(':', '/')}.yaml to say what became of it`
      const now = near ? `; if it is "${near}" now, write there how: moved` : ''
      const message = `a release had "${id}", and no record has it; ${remedy}${now}`
      return { path: releasedIdsPath, line, column: 1, message }
    })
}

/** The list with the ids that records have now. */
export const withReleasedIds = (files: readonly TextFile[], list: string): string =>
  [...new Set([...linesOf(list).keys(), ...idsOf(files)])]
    .sort(byCodeUnit)
    .map((id) => `${id}\n`)
    .join('')

/** The ids in the list, each with its line, which counts from 1. */
const linesOf = (list: string): Map<string, number> =>
  new Map(list.split(/\r?\n/).flatMap((id, i) => (id === '' ? [] : [[id, i + 1] as const])))

/** The ids of records and of what was retired, as the paths of their files tell them. */
const idsOf = (files: readonly TextFile[]): string[] =>
  files.flatMap(({ path }) => {
    const place = placeOf(path)
    return typeof place === 'string' ? [] : [place.id]
  })
