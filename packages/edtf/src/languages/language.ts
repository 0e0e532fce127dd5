import type { Term } from '../term.js'

/** A date in the words of a language. */
export interface Name extends Term {
  readonly text: string
}

/** The words of a language for dates, and the phrases that it sets them in. */
export interface Language {
  /** The months in order; a bar stands where the short form ends. */
  readonly months: string
  /** What ends a short form. */
  readonly dot: string
  /** A month in the genitive, where the language has one. */
  readonly genitive?: (month: string) => string
  /** The first of a month. */
  readonly first: string
  /** What follows the number of a year. */
  readonly unit: string
  readonly decade: (year: number, genitive: boolean) => string

  /** A stretch between two dates. Starts come in the genitive. */
  readonly fromTo: (start: Name, end: Name) => string
  /** A stretch somewhere inside one date. */
  readonly inside: (date: Name) => string
  /** A stretch that has not ended. */
  readonly since: (start: Name) => string
  /** A stretch whose end is unknown. */
  readonly from: (start: Name) => string
  /** A stretch whose start is open. */
  readonly until: (end: Name) => string
  /** What is added to that where the start is unknown. */
  readonly startUnknown: string
  /** Of a stretch of which neither start nor end is known. */
  readonly unknown: string
  /** One day in a range. */
  readonly between: (first: Name, last: Name) => string
  /** The word before the last of several. */
  readonly or: string
}
