import { reliabilities } from '@mali-russia/data/vocabulary'
import { dayString } from '@mali-russia/edtf'
import { InvalidQueryError, InvalidTermError } from './errors.js'
import { fieldsOf, periodOf } from './query/input.js'
import type { Credibility, Evidence, Reliability } from './types.js'

/** What evidence must reach. */
export interface Bar {
  /** Fewest origins in support that are known to be independent. */
  readonly minOrigins?: number
  /** The letter that the best source in support must reach: `C` lets A, B and C through. F, unknown, reaches only F. */
  readonly reliability?: Reliability
  /** The digit that must be reached: `3` lets 1, 2 and 3 through. 6, not to be judged, reaches only 6. */
  readonly credibility?: Credibility | 1 | 2 | 3 | 4 | 5 | 6
}

/** A bar with every value; the digit is always text. */
export interface FullBar extends Required<Bar> {
  readonly credibility: Credibility
}

/** The settings under which a database is read. */
export interface Lens {
  /** Only what had certainly been published by this day, YYYY-MM-DD. */
  readonly asOf?: string
  /** Only events, relations and propositions whose evidence reaches this bar. */
  readonly trust?: FullBar
}

/** The bar that everything reaches. */
const noBar: FullBar = { minOrigins: 0, reliability: 'F', credibility: '6' }

/** The lens with an earlier day: of two days the earlier counts. */
export function asOf(lens: Lens, day: unknown): Lens {
  const last = lastDay(day)
  return { ...lens, asOf: lens.asOf !== undefined && lens.asOf < last ? lens.asOf : last }
}

/** The lens with a higher bar: of two bars the stricter value counts, each by itself. */
export function trust(lens: Lens, bar: unknown): Lens {
  const asked = checkBar(bar, 'trust')
  const held = lens.trust ?? noBar
  return {
    ...lens,
    trust: Object.freeze({
      minOrigins: Math.max(held.minOrigins, asked.minOrigins),
      reliability: rankOf(asked.reliability) < rankOf(held.reliability) ? asked.reliability : held.reliability,
      credibility: asked.credibility < held.credibility ? asked.credibility : held.credibility,
    }),
  }
}

/** Whether evidence reaches a bar, `origins` being those that count. Where there is none, it reaches the lowest. */
export const reaches = (evidence: Evidence | undefined, bar: FullBar, origins: 'certain' | 'possible'): boolean =>
  (evidence?.support.origins[origins] ?? 0) >= bar.minOrigins &&
  rankOf(evidence?.reliability ?? 'F') <= rankOf(bar.reliability) &&
  Number(evidence?.credibility ?? 6) <= Number(bar.credibility)

/** A bar with every value, checked. */
export function checkBar(bar: unknown, path: string): FullBar {
  const given = Object.fromEntries(fieldsOf(bar, path, Object.keys(noBar)))
  const { minOrigins, reliability, credibility }: Record<string, unknown> = { ...noBar, ...given }
  if (typeof minOrigins !== 'number' || !Number.isInteger(minOrigins) || minOrigins < 0) {
    throw new InvalidQueryError(`${path}.minOrigins`, minOrigins, 'a whole number from 0')
  }
  const letter = Object.keys(reliabilities).find((known) => known === reliability)
  if (letter === undefined) throw new InvalidTermError(`${path}.reliability`, reliability, Object.keys(reliabilities))
  const digit = digits.find((known) => known === credibility || Number(known) === credibility)
  if (digit === undefined) throw new InvalidTermError(`${path}.credibility`, credibility, digits)
  return {
    minOrigins,
    reliability: letter as Reliability, // found among the keys
    credibility: digit,
  }
}

const digits: readonly Credibility[] = ['1', '2', '3', '4', '5', '6']
const rankOf = (letter: Reliability): number => reliabilities[letter].rank

function lastDay(day: unknown): string {
  const { latestEnd } = periodOf(day, 'asOf')
  if (!Number.isFinite(latestEnd)) throw new InvalidQueryError('asOf', day, 'a date with an end')
  return dayString(latestEnd)
}
