import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EdtfError, formatEdtf, type LanguageCode, parseEdtf } from '../src/index.js'
import { daysBetween } from './reference.js'

describe('formatEdtf', () => {
  it.each([
    ['2021-11-11', '11 November 2021', '11 novembre 2021', '11 ноября 2021 г.'],
    ['2021-11-01', '1 November 2021', '1er novembre 2021', '1 ноября 2021 г.'],
    ['2021-11', 'November 2021', 'novembre 2021', 'ноябрь 2021 г.'],
    ['2021-05-XX', 'May 2021', 'mai 2021', 'май 2021 г.'],
    ['2021', '2021', '2021', '2021 г.'],
    ['2021-XX-XX', '2021', '2021', '2021 г.'],
    ['0987', '987', '987', '987 г.'],
    ['202X', '2020s', 'années 2020', '2020-е годы'],
    ['20XX', '2000–2099', '2000–2099', '2000–2099 г.'],
    ['01XX', '100–199', '100–199', '100–199 г.'],
  ])('names %s', (text, en, fr, ru) => {
    expect(inAll(text)).toStrictEqual([en, fr, ru])
  })

  it.each([
    ['2021-05-24/2021-05-26', 'from 24 to 26 May 2021', 'du 24 au 26 mai 2021', 'с 24 по 26 мая 2021 г.'],
    ['2021-05-24/2021-06-01', 'from 24 May to 1 June 2021', 'du 24 mai au 1er juin 2021', 'с 24 мая по 1 июня 2021 г.'],
    ['2021-08/2021-09', 'from August to September 2021', 'd’août à septembre 2021', 'с августа по сентябрь 2021 г.'],
    ['2021-03/2021-05', 'from March to May 2021', 'de mars à mai 2021', 'с марта по май 2021 г.'],
    [
      '2020-10/2021-04',
      'from October 2020 to April 2021',
      'd’octobre 2020 à avril 2021',
      'с октября 2020 по апрель 2021 г.',
    ],
    ['2020/2021', 'from 2020 to 2021', 'de 2020 à 2021', 'с 2020 по 2021 г.'],
    ['2021-05-24/2021-08', 'from 24 May to August 2021', 'du 24 mai à août 2021', 'с 24 мая по август 2021 г.'],
    ['2021-05-11/2021-05', 'from 11 May to May 2021', 'du 11 mai à mai 2021', 'с 11 мая по май 2021 г.'],
    ['2021/2021-08', 'from 2021 to August 2021', 'de 2021 à août 2021', 'с 2021 по август 2021 г.'],
    ['201X/202X', 'from the 2010s to the 2020s', 'des années 2010 aux années 2020', 'с 2010-х годов по 2020-е годы'],
    ['19XX/20XX', 'from 1900–1999 to 2000–2099', 'de 1900–1999 à 2000–2099', 'с 1900–1999 по 2000–2099 г.'],
    ['2021-05-24/2021-05-24', '24 May 2021', '24 mai 2021', '24 мая 2021 г.'],
    ['2021-08/2021-08', 'within August 2021', 'au cours d’août 2021', 'в пределах августа 2021 г.'],
    ['2021/2021', 'within 2021', 'au cours de 2021', 'в пределах 2021 г.'],
    ['202X/202X', 'within the 2020s', 'au cours des années 2020', 'в пределах 2020-х годов'],
  ])('writes the stretch %s', (text, en, fr, ru) => {
    expect(inAll(text)).toStrictEqual([en, fr, ru])
  })

  it.each([
    ['2021-05-24/..', 'since 24 May 2021', 'depuis le 24 mai 2021', 'с 24 мая 2021 г.'],
    ['2021-05/..', 'since May 2021', 'depuis mai 2021', 'с мая 2021 г.'],
    ['202X/..', 'since the 2020s', 'depuis les années 2020', 'с 2020-х годов'],
    ['2021/', 'from 2021, end unknown', 'à partir de 2021, fin inconnue', 'с 2021 г., конец неизвестен'],
    [
      '2021-08-01/',
      'from 1 August 2021, end unknown',
      'à partir du 1er août 2021, fin inconnue',
      'с 1 августа 2021 г., конец неизвестен',
    ],
    ['../2021-05-24', 'until 24 May 2021', 'jusqu’au 24 mai 2021', 'по 24 мая 2021 г.'],
    ['../2021-05', 'until May 2021', 'jusqu’en mai 2021', 'по май 2021 г.'],
    ['../202X', 'until the 2020s', 'jusqu’aux années 2020', 'по 2020-е годы'],
    ['/..', 'dates unknown', 'dates inconnues', 'даты неизвестны'],
    ['/2021', 'until 2021, start unknown', 'jusqu’en 2021, début inconnu', 'по 2021 г., начало неизвестно'],
  ])('writes the open or unknown end of %s', (text, en, fr, ru) => {
    expect(inAll(text)).toStrictEqual([en, fr, ru])
  })

  it.each([
    ['[2021-05-24,2021-05-26]', '24 or 26 May 2021', '24 ou 26 mai 2021', '24 или 26 мая 2021 г.'],
    ['[2021-05-01,2021-05-02,2021-05-03]', '1, 2 or 3 May 2021', '1er, 2 ou 3 mai 2021', '1, 2 или 3 мая 2021 г.'],
    ['[2021-05,2021-08]', 'May or August 2021', 'mai ou août 2021', 'май или август 2021 г.'],
    [
      '[2020-12,2021-01]',
      'December 2020 or January 2021',
      'décembre 2020 ou janvier 2021',
      'декабрь 2020 или январь 2021 г.',
    ],
    ['[201X,202X]', '2010s or 2020s', 'années 2010 ou années 2020', '2010-е или 2020-е годы'],
    [
      '[2021-05-24..2021-05-26]',
      'between 24 and 26 May 2021',
      'entre le 24 et le 26 mai 2021',
      'в период с 24 по 26 мая 2021 г.',
    ],
    ['[2021-03..2021-05]', 'between March and May 2021', 'entre mars et mai 2021', 'в период с марта по май 2021 г.'],
    [
      '[201X..202X]',
      'between the 2010s and the 2020s',
      'entre les années 2010 et les années 2020',
      'в период с 2010-х годов по 2020-е годы',
    ],
    ['[2021-05..2021-05]', 'May 2021', 'mai 2021', 'май 2021 г.'],
    [
      '[2020,2021-03..2021-05]',
      '2020 or between March and May 2021',
      '2020 ou entre mars et mai 2021',
      '2020 или в период с марта по май 2021 г.',
    ],
  ])('writes the set %s', (text, en, fr, ru) => {
    expect(inAll(text)).toStrictEqual([en, fr, ru])
  })

  it.each([
    ['2021-11-11', '11 Nov 2021', '11 nov. 2021', '11 нояб. 2021 г.'],
    ['2021-05', 'May 2021', 'mai 2021', 'май 2021 г.'],
    ['2021-06-07', '7 Jun 2021', '7 juin 2021', '7 июня 2021 г.'],
    ['2021-08/2021-09', 'Aug – Sep 2021', 'août – sept. 2021', 'авг. – сент. 2021 г.'],
    ['2021-05-24/2021-05-26', '24 – 26 May 2021', '24 – 26 mai 2021', '24 – 26 мая 2021 г.'],
    [
      '2020-12-31/2021-01-02',
      '31 Dec 2020 – 2 Jan 2021',
      '31 déc. 2020 – 2 janv. 2021',
      '31 дек. 2020 – 2 янв. 2021 г.',
    ],
    ['2021-03/2021-07', 'Mar – Jul 2021', 'mars – juil. 2021', 'март – июль 2021 г.'],
    ['2020/2021', '2020 – 2021', '2020 – 2021', '2020 – 2021 г.'],
    ['2021-09/..', 'since Sep 2021', 'depuis sept. 2021', 'с сент. 2021 г.'],
    ['2021-05/..', 'since May 2021', 'depuis mai 2021', 'с мая 2021 г.'],
    ['2021/2021', 'within 2021', 'au cours de 2021', 'в пределах 2021 г.'],
  ])('writes %s short', (text, en, fr, ru) => {
    expect(inAll(text, 'short')).toStrictEqual([en, fr, ru])
  })

  it('shows qualifiers, though they move nothing', () => {
    expect(inAll('2021-05?')).toStrictEqual(['May 2021?', 'mai 2021?', 'май 2021 г.?'])
    expect(formatEdtf('2021~/2022%', 'en')).toBe('from 2021~ to 2022%')
  })

  it('names every day as the platform does, but for the French first of the month', () => {
    const locales = { en: 'en-GB', fr: 'fr-FR', ru: 'ru-RU' } as const
    for (const language of ['en', 'fr', 'ru'] as const) {
      const options = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const
      const platform = new Intl.DateTimeFormat(locales[language], options)
      for (const day of daysBetween('2021-01-01', '2021-12-31')) {
        const expected = platform.format(new Date(day)).replaceAll(/[\u00a0\u202f]/g, ' ')
        const ours = formatEdtf(day, language).replace(/^1er /, '1 ')
        expect(ours).toBe(expected)
      }
    }
  })

  it('names every month as the platform does when it stands alone', () => {
    const platform = new Intl.DateTimeFormat('ru-RU', { month: 'long', timeZone: 'UTC' })
    for (let month = 1; month <= 12; month++) {
      const text = `2021-${String(month).padStart(2, '0')}`
      expect(formatEdtf(text, 'ru')).toBe(`${platform.format(new Date(text))} 2021 г.`)
    }
  })

  it('writes different days differently and a record as its text', () => {
    const day = fc.date({ min: new Date('0100-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
    const text = day.map((date) => date.toISOString().slice(0, 10))
    const language = fc.constantFrom<LanguageCode>('en', 'fr', 'ru')
    fc.assert(
      fc.property(text, text, language, (a, b, code) => {
        expect(formatEdtf(a, code) === formatEdtf(b, code)).toBe(a === b)
        expect(formatEdtf(parseEdtf(a), code)).toBe(formatEdtf(a, code))
      }),
    )
  })

  it('can be read back: an English day in words is the day it was written from', () => {
    for (const day of daysBetween('2020-01-01', '2020-12-31')) {
      expect(new Date(`${formatEdtf(day, 'en')} UTC`).toISOString().slice(0, 10)).toBe(day)
      expect(new Date(`${formatEdtf(day, 'en', { form: 'short' })} UTC`).toISOString().slice(0, 10)).toBe(day)
    }
  })

  it('refuses another language and what is no date', () => {
    // Callers without types may pass any language.
    expect(() => formatEdtf('2021', 'de' as LanguageCode)).toThrow(/"de": use en, fr or ru/)
    expect(() => formatEdtf('soon', 'en')).toThrow(EdtfError)
    // Callers without types may pass anything.
    expect(() => formatEdtf(null as unknown as string, 'en')).toThrow(EdtfError)
  })
})

function inAll(text: string, form: 'long' | 'short' = 'long'): string[] {
  return [formatEdtf(text, 'en', { form }), formatEdtf(text, 'fr', { form }), formatEdtf(text, 'ru', { form })]
}
