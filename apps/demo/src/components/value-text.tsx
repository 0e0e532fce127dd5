import type { Proposition, Quantity } from '@mali-russia/data'
import { exactness, rates, units } from '@mali-russia/data/vocabulary'
import { formatEdtf } from '@mali-russia/edtf'
import type { Language } from '../state/url'

type Name = (id: Extract<Proposition['value'], { type: 'entity' }>['entity']) => string

/** The value of a proposition in words; nothing for a text, whose content is the proposition itself. */
export function valueText(value: Proposition['value'], lang: Language, name: Name): string {
  switch (value.type) {
    case 'boolean':
      return { en: value.boolean ? 'yes' : 'no', fr: value.boolean ? 'oui' : 'non' }[lang]
    case 'entity':
      return name(value.entity)
    case 'date':
      return formatEdtf(value.date, lang)
    case 'quantity':
      return quantityText(value.quantity, lang)
    case 'code':
      return value.code
    case 'text':
      return ''
  }
}

/** A quantity in words: “about 10.8 million USD a month”. */
export function quantityText(quantity: Quantity, lang: Language): string {
  const { low, best, high, unit, currency, per } = quantity
  const number = (n: number) =>
    new Intl.NumberFormat(
      lang,
      n >= 1e6 ? { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 2 } : {},
    ).format(n)
  const range =
    low !== undefined && high !== undefined
      ? `${number(low)}–${number(high)}`
      : number(best ?? low ?? high ?? Number.NaN)
  const how = quantity.exactness === 'exact' ? '' : `${exactness[quantity.exactness][lang]} `
  const what = unit === 'rank' ? '' : (currency ?? units[unit][lang])
  const rank = unit === 'rank' ? { en: 'rank ', fr: 'rang ' }[lang] : ''
  return `${how}${rank}${range} ${what}${per === undefined ? '' : ` ${rates[per][lang]}`}`.trim()
}
