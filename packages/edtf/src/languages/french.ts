import type { Language, Name } from './language.js'

export const french: Language = {
  months: 'janv|ier févr|ier mars avr|il mai juin juil|let août sept|embre oct|obre nov|embre déc|embre',
  dot: '.',
  first: '1er',
  unit: '',
  decade: (year) => `années ${year}`,
  fromTo: (start, end) => `${of(start)} ${article(end, 'à ', 'au ', 'aux ')}`,
  inside: (date) => `au cours ${of(date)}`,
  since: (start) => `depuis ${the(start)}`,
  from: (start) => `à partir ${of(start)}, fin inconnue`,
  until: (end) => `jusqu’${article(end, 'en ', 'au ', 'aux ')}`,
  startUnknown: ', début inconnu',
  unknown: 'dates inconnues',
  between: (first, last) => `entre ${the(first)} et ${the(last)}`,
  or: ' ou ',
}

function the(date: Name): string {
  return article(date, '', 'le ', 'les ')
}

function of(date: Name): string {
  return article(date, /^[ao]/.test(date.text) ? 'd’' : 'de ', 'du ', 'des ')
}

/** Months and years have no article, days are masculine, decades plural. */
function article({ span, day, text }: Name, none: string, masculine: string, plural: string): string {
  return (span === 10 ? plural : day ? masculine : none) + text
}
