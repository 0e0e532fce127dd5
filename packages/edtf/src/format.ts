import type { EdtfDate } from './date.js'
import { EdtfError } from './error.js'
import { OPEN, parseExpression, type Range, UNKNOWN } from './expression.js'
import { english } from './languages/english.js'
import { french } from './languages/french.js'
import type { Language, Name } from './languages/language.js'
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
 * Writes a date in words. Unspecified months and days are left out; a century is written by its years, since
 * `20XX`, 2000 to 2099, is not quite the 21st century, and qualifiers stand as they do in EDTF.
 *
 * @throws {@link EdtfError} if the date cannot be read or the language is another.
 * @example
 * ```ts
 * formatEdtf('2021-11-11', 'en') // '11 November 2021'
 * formatEdtf('2021-11-01', 'fr') // '1er novembre 2021'
 * formatEdtf('2021-11-11', 'ru') // '11 ноября 2021 г.'
 * formatEdtf('2021-08/2021-09', 'en') // 'from August to September 2021'
 * formatEdtf('2021-08/2021-09', 'en', { form: 'short' }) // 'Aug – Sep 2021'
 * formatEdtf('[2021-05-24..2021-05-26]', 'fr') // 'entre le 24 et le 26 mai 2021'
 * ```
 */
export function formatEdtf(date: string | EdtfDate, code: LanguageCode, { form }: FormatOptions = {}): string {
  const expression = parseExpression(typeof date === 'object' && date ? date.edtf : date)
  const language = Object.hasOwn(LANGUAGES, code) ? LANGUAGES[code] : undefined
  // Callers without types may pass any code.
  if (!language) throw new EdtfError('language', code, 0, 'use en, fr or ru')
  const short = form === 'short'
  const name: Naming = (term, genitive) => ({ ...term, text: words(term, language, short, genitive) })
  return expression.means === 'day'
    ? oneOf(expression.ranges, language, name)
    : stretch(expression.range, language, name, short)
}

const LANGUAGES: { readonly [code in LanguageCode]?: Language } = { en: english, fr: french, ru: russian }

type Naming = (term: Term, genitive: boolean) => Name

function stretch({ from, to }: Range, language: Language, name: Naming, short: boolean): string {
  const [start, end] = [name(from, true), name(to, false)]
  if (from.span + to.span === 0) return language.unknown
  if (from === OPEN) return language.until(end)
  if (from === UNKNOWN) return language.until(end) + language.startUnknown
  if (to === OPEN) return language.since(start)
  if (to === UNKNOWN) return language.from(start)
  const alone = name(from, false).text
  if (alone === end.text) return from.day ? alone : language.inside(start)
  if (!short) return language.fromTo(beforeNext(start, end), end)
  return `${elide(alone, end.text)} – ${end.text}`
}

function oneOf(ranges: readonly Range[], language: Language, name: Naming): string {
  const items = ranges.map(({ from, to }) => {
    const end = name(to, false)
    if (name(from, false).text === end.text) return end.text
    return language.between(beforeNext(name(from, true), end), end)
  })
  // A set has at least one member.
  const last = `${items.pop()}`
  return items.length > 0 ? items.map((item) => elide(item, last)).join(', ') + language.or + last : last
}

function beforeNext(start: Name, end: Name): Name {
  return { ...start, text: elide(start.text, end.text) }
}

/** Leaves out the words at the end of a date that the next date says too: `24 May 2021` before `26 May 2021` is `24`. */
function elide(text: string, next: string): string {
  return `${text}\n${next}`.replace(/^(.+?)( .*)?\n.+\2$/, '$1')
}

function words(term: Term, language: Language, short: boolean, genitive: boolean): string {
  const { year, span, month, day, qualifier } = term
  if (span === 10) return language.decade(year, genitive) + qualifier
  const name = (language.months.split(' ')[month - 1] ?? '').replace(short ? /\|.*/ : '|', short ? language.dot : '')
  // A day is of its month in every case.
  const inCase = language.genitive && (genitive || day) ? language.genitive(name) : name
  const years = span === 100 ? `${year}–${year + 99}` : year
  const days = day === 1 ? language.first : day
  return (day ? `${days} ` : '') + (month ? `${inCase} ` : '') + years + language.unit + qualifier
}
