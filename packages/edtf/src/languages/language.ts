import type { Term } from '../term.js'

/** A date in the words of a language. */
export interface Name {
  readonly term: Term
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
  /** By its number: 21 for the years 2000 to 2099. */
  readonly century: (number: number, genitive: boolean) => string

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
  /** One day in a range. */
  readonly between: (first: Name, last: Name) => string
  /** The word before the last of several. */
  readonly or: string
}

/** A number from 1 to 100 in Roman numerals, as French and Russian count centuries. */
export function roman(number: number): string {
  return digit(Math.floor(number / 10), 'X', 'L', 'C') + digit(number % 10, 'I', 'V', 'X')
}

function digit(value: number, one: string, five: string, ten: string): string {
  const ones = one.repeat(value % 5)
  if (value === 10) return ten
  if (value % 5 === 4) return one + (value === 4 ? five : ten)
  return value < 5 ? ones : five + ones
}
