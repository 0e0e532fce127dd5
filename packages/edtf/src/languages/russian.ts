import type { Language, Name } from './language.js'

export const russian: Language = {
  months: 'янв|арь февр|аль март апр|ель май июнь июль авг|уст сент|ябрь окт|ябрь нояб|рь дек|абрь',
  dot: '.',
  genitive: (month) => (month.endsWith('т') ? `${month}а` : month.replace(/[йь]$/, 'я')),
  first: '1',
  unit: ' г.',
  decade: (year, genitive) => year + (genitive ? '-х годов' : '-е годы'),
  // `По` takes the accusative, which is the nominative for all of these words.
  fromTo,
  inside: ({ text }) => `в пределах ${text}`,
  since: ({ text }) => `с ${text}`,
  from: ({ text }) => `с ${text}, конец неизвестен`,
  until: ({ text }) => `по ${text}`,
  startUnknown: ', начало неизвестно',
  unknown: 'даты неизвестны',
  between: (first, last) => `в период ${fromTo(first, last)}`,
  or: ' или ',
}

function fromTo(start: Name, end: Name): string {
  return `с ${start.text} по ${end.text}`
}
