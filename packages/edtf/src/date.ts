import { dayText } from './calendar.js'
import { dayString } from './day.js'
import { parseExpression } from './expression.js'
import { windowOf } from './window.js'

/**
 * A date as records hold it: plain JSON. Days are written YYYY-MM-DD and stand in their ranges, both ends included.
 */
export interface EdtfDate {
  /** The date in EDTF, the standard's ISO 8601-2 notation, as it was written. */
  readonly edtf: string
  /** The first day that it may touch; null where the start is open or unknown. */
  readonly start: string | null
  /** The last day that it may touch; null where the end is open or unknown. */
  readonly end: string | null
  /** The last day on which it may start. Only intervals have it; absent where nothing but the end bounds it. */
  readonly latestStart?: string
  /**
   * The first day on which it may end. Only intervals have it; absent where nothing but the start bounds it.
   * On an open or unknown end it is the last day on which the interval is known to have held.
   */
  readonly earliestEnd?: string
}

/** The doubt that `?`, `~` and `%` (both) put on a date. It moves no bound. */
export interface Qualifiers {
  /** `?` or `%`: the source is in doubt. */
  readonly uncertain: boolean
  /** `~` or `%`: the date is an estimate. */
  readonly approximate: boolean
}

/**
 * Reads a date in the EDTF subset (ISO 8601-2, levels 0 to 2) that this package knows: `2021`, `2021-05`,
 * `2021-05-24`, `202X`, `20XX`, `2021-XX`, `2021-05-XX`, `2021-XX-XX`; intervals `a/b` with open (`..`) or unknown
 * (empty) ends; one-of sets `[a,b]`, `[a..b]`. Years run from 0001 to 9999.
 *
 * @throws {@link EdtfError} for anything else.
 * @example
 * ```ts
 * parseEdtf('2021-05') // { edtf: '2021-05', start: '2021-05-01', end: '2021-05-31' }
 * parseEdtf('2021/..') // { edtf: '2021/..', start: '2021-01-01', end: null, latestStart: '2021-12-31' }
 * parseEdtf('[2021-05-24,2021-05-26]').end // '2021-05-26'
 * ```
 */
export function parseEdtf(text: string): EdtfDate {
  const { earliestStart, latestStart, earliestEnd, latestEnd, days } = windowOf(parseExpression(text))
  const start = dayText(earliestStart)
  const end = dayText(latestEnd)
  return {
    edtf: text,
    start,
    end,
    ...(start && !days && { latestStart: dayString(latestStart) }),
    ...(end && !days && { earliestEnd: dayString(earliestEnd) }),
  }
}

/**
 * Whether a value is a date that {@link parseEdtf} reads.
 *
 * @example
 * ```ts
 * isEdtf('2021-05-24') // true
 * isEdtf('24.05.2021') // false
 * ```
 */
export function isEdtf(value: unknown): boolean {
  try {
    parseExpression(value)
    return true
  } catch {
    return false
  }
}

/**
 * The qualifiers of a date, for each end of an interval; a single date has the same at both, and so has a one-of,
 * which has those of all its members. Comparisons do not look at them: to say that a date may be another, write the
 * wider window.
 *
 * @throws {@link EdtfError} if the text cannot be read.
 * @example
 * ```ts
 * parseQualifiers('2021-05~').start // { uncertain: false, approximate: true }
 * parseQualifiers('2020?/2021%').end // { uncertain: true, approximate: true }
 * ```
 */
export function parseQualifiers(text: string): { readonly start: Qualifiers; readonly end: Qualifiers } {
  parseExpression(text)
  // What has no slash is its own start and end.
  return { start: qualifiersOf(text.replace(/\/.*/, '')), end: qualifiersOf(text.replace(/.*\//, '')) }
}

function qualifiersOf(text: string): Qualifiers {
  return { uncertain: /[?%]/.test(text), approximate: /[~%]/.test(text) }
}
