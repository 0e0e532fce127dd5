import { distance } from 'fastest-levenshtein'

/**
 * The known text nearest to another, where one is near enough to have been meant: at most a third of it differs.
 *
 * @example
 * ```ts
 * nearest('arm-delivery', ['arms-delivery', 'aid-delivery']) // 'arms-delivery'
 * nearest('zebra', ['arms-delivery']) // undefined
 * ```
 */
export function nearest(text: string, known: Iterable<string>): string | undefined {
  let best: string | undefined
  let least = Math.max(2, Math.ceil(text.length / 3)) + 1
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
