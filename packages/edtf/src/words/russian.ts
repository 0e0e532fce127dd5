import { type Grammar, roman, sentence, type Wording } from './grammar.js'

export const russian: Grammar = {
  plain: nominative,
  fromTo,
  inside: (date) => `в пределах ${genitive(date)}`,
  since: (start) => `с ${genitive(start)}`,
  from: (start) => `с ${genitive(start)}, конец неизвестен`,
  until,
  to: (end) => `${until(end)}, начало неизвестно`,
  between: (first, last) => `в период ${fromTo(first, last)}`,
  or: 'или',
}

const NOMINATIVE = 'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'.split(' ')
const GENITIVE = 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' ')
/** The months too short to abbreviate are declined in full. */
const SHORT = ['янв.', 'февр.', '', 'апр.', '', '', '', 'авг.', 'сент.', 'окт.', 'нояб.', 'дек.']

const NOMINATIVE_CASE: Case = { months: NOMINATIVE, decade: '-е годы', century: 'век' }
const GENITIVE_CASE: Case = { months: GENITIVE, decade: '-х годов', century: 'века' }

interface Case {
  readonly months: readonly string[]
  readonly decade: string
  readonly century: string
}

/** The accusative, which `по` takes, is the same for all of these words. */
function nominative(date: Wording): string {
  return decline(date, NOMINATIVE_CASE)
}

function genitive(date: Wording): string {
  return decline(date, GENITIVE_CASE)
}

function fromTo(start: Wording, end: Wording): string {
  return `с ${genitive(start)} ${until(end)}`
}

function until(end: Wording): string {
  return `по ${nominative(end)}`
}

function decline(date: Wording, ending: Case): string {
  return sentence(words(date, ending), date.term, ['под вопросом', 'приблизительно'])
}

function words({ term, short, omit }: Wording, { months, decade, century }: Case): readonly unknown[] {
  switch (term.precision) {
    case 'century':
      return [roman(term.year / 100 + 1), century]
    case 'decade':
      return [term.year + decade]
    case 'year':
      return [term.year, omit === 'nothing' && 'г.']
    default: {
      const isDay = term.precision === 'day'
      // A day is of its month in every case.
      const month = (short && SHORT[term.month - 1]) || (isDay ? GENITIVE : months)[term.month - 1]
      return [isDay && term.day, omit !== 'month' && month, omit === 'nothing' && `${term.year} г.`]
    }
  }
}
