import { placesOf } from './axis'
import type { Statement } from './reader'

/** Orders rival values: the one with most possible origins first, then as they lie on their line. */
export function byOrigins(a: Statement, b: Statement): number {
  return (
    b.evidence.support.origins.possible - a.evidence.support.origins.possible ||
    firstPlace(a) - firstPlace(b) ||
    (a.proposition.id < b.proposition.id ? -1 : 1)
  )
}

/** Where a value begins on its line; what lies on none comes last. Finite, so that two can be subtracted. */
function firstPlace({ proposition }: Statement): number {
  const from = placesOf(proposition.value)[0]?.from
  return from === undefined ? Number.MAX_VALUE : Math.max(from, -Number.MAX_VALUE)
}
