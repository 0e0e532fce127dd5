import { type Grammar, sentence, type Wording } from './grammar.js'

export const english: Grammar = {
  plain: name,
  fromTo: (start, end) => `from ${the(start)} to ${the(end)}`,
  inside: (date) => `within ${the(date)}`,
  since: (start) => `since ${the(start)}`,
  from: (start) => `from ${the(start)}, end unknown`,
  until: (end) => `until ${the(end)}`,
  to: (end) => `until ${the(end)}, start unknown`,
  between: (first, last) => `between ${the(first)} and ${the(last)}`,
  or: 'or',
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ')

function name(date: Wording): string {
  return sentence(words(date), date.term, ['uncertain', 'approximate'])
}

function words({ term, short, omit }: Wording): readonly unknown[] {
  switch (term.precision) {
    case 'century':
      return [ordinal(term.year / 100 + 1), 'century']
    case 'decade':
      return [`${term.year}s`]
    case 'year':
      return [term.year]
    default: {
      const month = MONTHS[term.month - 1]?.slice(0, short ? 3 : undefined)
      return [term.precision === 'day' && term.day, omit !== 'month' && month, omit === 'nothing' && term.year]
    }
  }
}

function the(date: Wording): string {
  return `${date.term.precision === 'century' || date.term.precision === 'decade' ? 'the ' : ''}${name(date)}`
}

function ordinal(number: number): string {
  const tens = Math.floor(number / 10) % 10
  return number + ((tens !== 1 && ['th', 'st', 'nd', 'rd'][number % 10]) || 'th')
}
