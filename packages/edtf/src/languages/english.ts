import type { Language, Name } from './language.js'

export const english: Language = {
  months: 'Jan|uary Feb|ruary Mar|ch Apr|il May Jun|e Jul|y Aug|ust Sep|tember Oct|ober Nov|ember Dec|ember',
  dot: '',
  first: '1',
  unit: '',
  decade: (year) => `${year}s`,
  fromTo: (start, end) => `from ${the(start)} to ${the(end)}`,
  inside: (date) => `within ${the(date)}`,
  since: (start) => `since ${the(start)}`,
  from: (start) => `from ${the(start)}, end unknown`,
  until: (end) => `until ${the(end)}`,
  startUnknown: ', start unknown',
  unknown: 'dates unknown',
  between: (first, last) => `between ${the(first)} and ${the(last)}`,
  or: ' or ',
}

function the({ span, text }: Name): string {
  return (span === 10 ? 'the ' : '') + text
}
