import type { Language, Name } from './language.js'

export const english: Language = {
  months: 'Jan|uary Feb|ruary Mar|ch Apr|il May Jun|e Jul|y Aug|ust Sep|tember Oct|ober Nov|ember Dec|ember',
  dot: '',
  first: '1',
  unit: '',
  decade: (year) => `${year}s`,
  century: (number) => `${number}${ordinalEnding(number)} century`,
  fromTo: (start, end) => `from ${the(start)} to ${the(end)}`,
  inside: (date) => `within ${the(date)}`,
  since: (start) => `since ${the(start)}`,
  from: (start) => `from ${the(start)}, end unknown`,
  until: (end) => `until ${the(end)}`,
  startUnknown: ', start unknown',
  between: (first, last) => `between ${the(first)} and ${the(last)}`,
  or: ' or ',
}

function the({ term, text }: Name): string {
  return (term.span > 1 ? 'the ' : '') + text
}

function ordinalEnding(number: number): string {
  const isTeen = Math.floor(number / 10) === 1
  return (!isTeen && ['', 'st', 'nd', 'rd'][number % 10]) || 'th'
}
