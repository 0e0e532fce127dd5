import type { EdtfDate } from './date.js'
import { EdtfError } from './error.js'
import { OPEN, parseExpression, type Range, UNKNOWN } from './expression.js'
import { english } from './languages/english.js'
import { french } from './languages/french.js'
import type { Language } from './languages/language.js'
import { russian } from './languages/russian.js'
import type { Term } from './term.js'

/** A language that dates are written in, by its BCP 47 code. */
export type LanguageCode = 'en' | 'fr' | 'ru'

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
export function formatEdtf(date: string | EdtfDate, language: LanguageCode, { form }: FormatOptions = {}): string {
  const expression = parseExpression(typeof date === 'object' && date ? date.edtf : date)
  // Callers without types may pass any language, and `in` alone would find what every object inherits.
  if (!Object.hasOwn(LANGUAGES, language)) throw new EdtfError('language', String(language), 0, 'use en, fr or ru')
  const write: Write = (term, genitive = false) => words(term, LANGUAGES[language], form === 'short', genitive)
  if (expression.means === 'day') return oneOf(expression.ranges, LANGUAGES[language], write)
  return stretch(expression.range, LANGUAGES[language], write, form === 'short')
}

const LANGUAGES: Readonly<Record<LanguageCode, Language>> = { en: english, fr: french, ru: russian }

type Write = (term: Term, genitive?: boolean) => string

function stretch({ from, to }: Range, language: Language, write: Write, short: boolean): string {
  const end = { term: to, text: write(to) }
  if (from === OPEN) return language.until(end)
  if (from === UNKNOWN) return language.until(end) + language.startUnknown
  const start = { term: from, text: write(from, true) }
  if (to === OPEN) return language.since(start)
  if (to === UNKNOWN) return language.from(start)
  if (write(from) === end.text) return from.day ? end.text : language.inside(start)
  if (!short) return language.fromTo({ term: from, text: elide(start.text, end.text) }, end)
  const text = elide(write(from), end.text)
  return text + (text.includes(' ') ? ' – ' : '–') + end.text
}

function oneOf(ranges: readonly Range[], language: Language, write: Write): string {
  const items = ranges.map(({ from, to }) => {
    const end = write(to)
    if (write(from) === end) return end
    return language.between({ term: from, text: elide(write(from, true), end) }, { term: to, text: end })
  })
  // A set has at least one member.
  const last = `${items.pop()}`
  const isList = ranges.every(({ from, to }) => from === to)
  const others = isList ? items.map((item) => elide(item, last)) : items
  return others.length > 0 ? others.join(', ') + language.or + last : last
}

/** Leaves out the words at the end of a date that the next date says too: `24 May 2021` before `26 May 2021` is `24`. */
function elide(text: string, next: string): string {
  const words = text.split(' ')
  const others = next.split(' ')
  while (words.length > 1 && others.length > 1 && words.at(-1) === others.pop()) words.pop()
  return words.join(' ')
}

function words(term: Term, language: Language, short: boolean, genitive: boolean): string {
  const { year, span, day, qualifier } = term
  const date =
    span === 100
      ? language.century(year / 100 + 1, genitive)
      : span === 10
        ? language.decade(year, genitive)
        : [day === 1 ? language.first : day, monthName(term, language, short, genitive), year + language.unit]
            .filter(Boolean)
            .join(' ')
  return qualifier ? `${date} (${qualifier.replace('%', '?~')})` : date
}

function monthName({ month, day }: Term, language: Language, short: boolean, genitive: boolean): string {
  const name = (language.months.split(' ')[month - 1] ?? '').replace(short ? /\|.*/ : '|', short ? language.dot : '')
  // A day is of its month in every case.
  return language.genitive && (genitive || day) ? language.genitive(name) : name
}
