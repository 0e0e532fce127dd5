import { distance } from 'fastest-levenshtein'

/**
 * The id that a misspelt one most likely means: one with the same name under another prefix, or one that differs by a
 * slip or two.
 *
 * Names are long and alike, and a wrong id that is taken for advice puts a claim on a stranger's source. So figures
 * must be the same: another day is another source.
 *
 * @returns undefined where none is near: where there are more slips than two, or than one in five letters.
 * @example
 * nearestId('org:reutres', ['org:reuters']) // 'org:reuters'
 * nearestId('source:bbc-2020-08-coup', ['source:rfi-2020-08-coup']) // undefined
 */
export function nearestId(id: string, known: Iterable<string>): string | undefined {
  const name = nameOf(id)
  let best: string | undefined
  let least = Math.min(2, Math.floor(name.length / 5)) + 1
  for (const candidate of known) {
    const other = nameOf(candidate)
    if (Math.abs(other.length - name.length) >= least || figuresOf(other) !== figuresOf(name)) continue
    const slips = slipsBetween(name, other)
    if (slips < least) [best, least] = [candidate, slips]
  }
  return best
}

const nameOf = (id: string): string => id.slice(id.indexOf(':') + 1)

const figuresOf = (name: string): string => name.match(/\d+/g)?.join(' ') ?? ''

/** Two letters in each other's place are one slip. */
function slipsBetween(a: string, b: string): number {
  const steps = distance(a, b)
  return steps === 2 && sorted(a) === sorted(b) ? 1 : steps
}

const sorted = (word: string): string => [...word].sort().join('')
