import type { Term } from '../term.js'

/** A date to be written in words. */
export interface Wording {
  readonly term: Term
  /** Whether months are abbreviated. */
  readonly short: boolean
  /** What the next date of the phrase says for this one too; a unit is the word for "year", where a language has one. */
  readonly omit: 'nothing' | 'unit' | 'year' | 'month'
}

/** How a language writes dates and sets them in phrases. */
export interface Grammar {
  /** By itself: `24 May 2021`. */
  readonly plain: (date: Wording) => string
  /** A stretch between two dates. */
  readonly fromTo: (start: Wording, end: Wording) => string
  /** A stretch somewhere inside one date. */
  readonly inside: (date: Wording) => string
  /** A stretch that has not ended. */
  readonly since: (start: Wording) => string
  /** A stretch whose end is unknown. */
  readonly from: (start: Wording) => string
  /** A stretch whose start is open. */
  readonly until: (end: Wording) => string
  /** A stretch whose start is unknown. */
  readonly to: (end: Wording) => string
  /** One day in a range. */
  readonly between: (first: Wording, last: Wording) => string
  /** The word before the last of several. */
  readonly or: string
}

/** The words of a date, each that there is, and after them the doubt that its qualifiers put on it. */
export function sentence(
  words: readonly unknown[],
  { uncertain, approximate }: Term,
  doubts: readonly [string, string],
): string {
  const marks = [uncertain && doubts[0], approximate && doubts[1]].filter(Boolean)
  return [...words, marks.length > 0 && `(${marks.join(', ')})`].filter(Boolean).join(' ')
}

/** A number from 1 to 100 in Roman numerals, as French and Russian count centuries. */
export function roman(number: number): string {
  const ones = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX']
  const tens = ['', 'X', 'XX', 'XXX', 'XL', 'L', 'LX', 'LXX', 'LXXX', 'XC', 'C']
  return `${tens[Math.floor(number / 10)]}${ones[number % 10]}`
}
