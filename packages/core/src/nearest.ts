import { distance } from 'fastest-levenshtein'

/**
 * The known text nearest to another, where one is near enough to have been meant: two letters, or a quarter of them,
 * may differ.
 *
 * @example
 * ```ts
 * nearest('arm-delivery', ['arms-delivery', 'aid-delivery']) // 'arms-delivery'
 * nearest('zebra', ['arms-delivery']) // undefined
 * ```
 */
export function nearest(text: string, known: Iterable<string>): string | undefined {
  let best: string | undefined
  let least = Math.max(2, Math.floor(text.length / 4)) + 1
  for (const candidate of known) {
    if (Math.abs(candidate.length - text.length) >= least) continue
    const far = distance(text, candidate)
    if (far < least) {
      least = far
      best = candidate
    }
  }
  return best
}

/**
 * The known id that may have been meant: that with the same words after another prefix, else one that this one begins,
 * else one of its sort that holds all its words, the shortest; else the nearest.
 *
 * @example
 * ```ts
 * nearestId('organization:wagner-group', ['org:wagner-group']) // 'org:wagner-group'
 * nearestId('org:wagner', ['org:ansa', 'org:wagner-group']) // 'org:wagner-group'
 * nearestId('person:lavrov', ['place:lavrovo', 'person:sergey-lavrov']) // 'person:sergey-lavrov'
 * ```
 */
export function nearestId(id: string, known: readonly string[]): string | undefined {
  const begins = (one: string) => wordsOf(id) !== '' && one.startsWith(id)
  return (
    known.find((one) => wordsOf(one) === wordsOf(id)) ??
    known.find(begins) ??
    shortestWithWordsOf(id, known) ??
    nearest(id, known)
  )
}

function shortestWithWordsOf(id: string, known: readonly string[]): string | undefined {
  const words = partsOf(id)
  const hasAll = (one: string) => sortOf(one) === sortOf(id) && words.every((word) => partsOf(one).includes(word))
  return known.filter(hasAll).sort((a, b) => a.length - b.length)[0]
}

const sortOf = (id: string): string => id.slice(0, id.indexOf(':') + 1)

const wordsOf = (id: string): string => id.slice(sortOf(id).length)

const partsOf = (id: string): readonly string[] => wordsOf(id).split(/[-/]/)
