import { type Grammar, roman, sentence, type Wording } from './grammar.js'

export const french: Grammar = {
  plain: name,
  fromTo: (start, end) => `${of(start)} ${to(end)}`,
  inside: (date) => `au cours ${of(date)}`,
  since: (start) => `depuis ${the(start)}`,
  from: (start) => `à partir ${of(start)}, fin inconnue`,
  until,
  to: (end) => `${until(end)}, début inconnu`,
  between: (first, last) => `entre ${the(first)} et ${the(last)}`,
  or: 'ou',
}

const MONTHS = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ')
const SHORT_MONTHS = 'janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.'.split(' ')

function name(date: Wording): string {
  return sentence(words(date), date.term, ['incertain', 'approximatif'])
}

function words({ term, short, omit }: Wording): readonly unknown[] {
  switch (term.precision) {
    case 'century':
      return [`${roman(term.year / 100 + 1)}e siècle`]
    case 'decade':
      return [`années ${term.year}`]
    case 'year':
      return [term.year]
    default: {
      const day = term.precision === 'day' && (term.day === 1 ? '1er' : term.day)
      const month = (short ? SHORT_MONTHS : MONTHS)[term.month - 1]
      return [day, omit !== 'month' && month, omit === 'nothing' && term.year]
    }
  }
}

function the(date: Wording): string {
  return article(date, ['', 'le ', 'les '])
}

function of(date: Wording): string {
  return article(date, [/^[ao]/.test(name(date)) ? 'd’' : 'de ', 'du ', 'des '])
}

function to(date: Wording): string {
  return article(date, ['à ', 'au ', 'aux '])
}

function until(date: Wording): string {
  return `jusqu’${article(date, ['en ', 'au ', 'aux '])}`
}

/** Months and years stand without an article, days and centuries are masculine, decades plural. */
function article(date: Wording, [none, masculine, plural]: readonly [string, string, string]): string {
  const { precision } = date.term
  const word = precision === 'decade' ? plural : precision === 'day' || precision === 'century' ? masculine : none
  return word + name(date)
}
