import type { EdtfDate } from './date.js'
import { EdtfError } from './error.js'
import { parseExpression, type Range } from './expression.js'
import type { Term } from './term.js'
import { english } from './words/english.js'
import { french } from './words/french.js'
import type { Grammar, Wording } from './words/grammar.js'
import { russian } from './words/russian.js'

/** A language that dates are written in, by its BCP 47 code. */
export type Language = 'en' | 'fr' | 'ru'

/** How {@link formatEdtf} writes. */
export interface FormatOptions {
  /** `short` abbreviates months and writes stretches with a dash. The default is `long`. */
  readonly form?: 'long' | 'short'
}

/**
 * Writes a date in words. Unspecified months and days are left out; a century is named by the one that most of its
 * years belong to, so `20XX` is the 21st.
 *
 * @throws {@link EdtfError} if the date cannot be read or the language is another.
 * @example
 * ```ts
 * formatEdtf('2021-11-11', 'en') // '11 November 2021'
 * formatEdtf('2021-11-01', 'fr') // '1er novembre 2021'
 * formatEdtf('2021-11-11', 'ru') // '11 ноября 2021 г.'
 * formatEdtf('2021-08/2021-09', 'en') // 'from August to September 2021'
 * formatEdtf('2021-08/2021-09', 'en', { form: 'short' }) // 'Aug–Sep 2021'
 * formatEdtf('[2021-05-24..2021-05-26]', 'fr') // 'entre le 24 et le 26 mai 2021'
 * ```
 */
export function formatEdtf(date: string | EdtfDate, language: Language, { form = 'long' }: FormatOptions = {}): string {
  const text = typeof date === 'object' && date !== null ? date.edtf : date
  const expression = parseExpression(text)
  // Callers without types may pass any language, and `in` alone would find what every object inherits.
  if (!Object.hasOwn(GRAMMARS, language)) {
    throw new EdtfError('language', String(language), 0, 'no language of this package', 'use en, fr or ru')
  }
  const grammar = GRAMMARS[language]
  const short = form === 'short'
  const alone = (term: Term): Wording => ({ term, short, omit: 'nothing' })
  switch (expression.kind) {
    case 'date':
      return grammar.plain(alone(expression.date))
    case 'one-of':
      return oneOf(expression.ranges, grammar, short)
    case 'interval':
      return interval(expression.start, expression.end, grammar, short)
    case 'open-start':
      return grammar[expression.start === '..' ? 'until' : 'to'](alone(expression.end))
    case 'open-end':
      return grammar[expression.end === '..' ? 'since' : 'from'](alone(expression.start))
  }
}

const GRAMMARS: Readonly<Record<Language, Grammar>> = { en: english, fr: french, ru: russian }

function oneOf(ranges: readonly Range[], grammar: Grammar, short: boolean): string {
  const listed = ranges.every(({ from, to }) => from === to)
  const omit = listed ? shared(ranges.map((range) => range.from)) : 'nothing'
  const items = ranges.map(({ from, to }, i) => {
    const alone = grammar.plain({ term: from, short, omit: i < ranges.length - 1 ? omit : 'nothing' })
    const [first, last] = pair(from, to, short)
    return sameInWords(first, last, grammar) ? alone : grammar.between(first, last)
  })
  const last = items.pop()
  return items.length > 0 ? `${items.join(', ')} ${grammar.or} ${last}` : `${last}`
}

function interval(start: Term, end: Term, grammar: Grammar, short: boolean): string {
  const [first, last] = pair(start, end, short)
  if (sameInWords(first, last, grammar)) return start.precision === 'day' ? grammar.plain(last) : grammar.inside(last)
  return short ? dashed(first, last, grammar) : grammar.fromTo(first, last)
}

/** Two dates of a phrase, the first without what the second says for both. */
function pair(from: Term, to: Term, short: boolean): readonly [Wording, Wording] {
  return [
    { term: from, short, omit: shared([from, to]) },
    { term: to, short, omit: 'nothing' },
  ]
}

function sameInWords(first: Wording, last: Wording, grammar: Grammar): boolean {
  return grammar.plain({ ...first, omit: 'nothing' }) === grammar.plain(last)
}

/** What dates of one phrase have in common, so that only the last need say it. */
function shared(terms: readonly Term[]): Wording['omit'] {
  const alike = (...keys: readonly (keyof Term)[]) =>
    keys.every((key) => new Set(terms.map((term) => term[key])).size < 2)
  if (terms.every(({ precision }) => precision === 'year')) return 'unit'
  if (!alike('year') || !terms.every(({ precision }) => precision === 'day' || precision === 'month')) return 'nothing'
  return alike('month', 'precision') && terms[0]?.precision === 'day' ? 'month' : 'year'
}

function dashed(first: Wording, last: Wording, grammar: Grammar): string {
  const start = grammar.plain(first)
  const dash = first.omit !== 'nothing' && !start.includes(' ') ? '–' : ' – '
  return start + dash + grammar.plain(last)
}
