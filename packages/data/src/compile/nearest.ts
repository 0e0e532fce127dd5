import { distance } from 'fastest-levenshtein'

/**
 * The candidate that a misspelt word most likely means.
 *
 * @returns undefined where none is near: where more than a third of the letters differ.
 * @example
 * nearest('meating', ['meeting', 'visit']) // 'meeting'
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined
  let least = Math.max(1, Math.floor(word.length / 3)) + 1
  for (const candidate of candidates) {
    const steps = distance(word, candidate)
    if (steps < least) [best, least] = [candidate, steps]
  }
  return best
}
