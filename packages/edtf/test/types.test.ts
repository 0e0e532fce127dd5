import { describe, expectTypeOf, it } from 'vitest'
import {
  type Answer,
  before,
  type DateInput,
  type EdtfDate,
  type EdtfError,
  type EdtfErrorCode,
  formatEdtf,
  type LanguageCode,
  parseEdtf,
  period,
  toWindow,
  type Window,
} from '../src/index.js'

describe('the types', () => {
  it('let comparisons take a text, a record date or a window', () => {
    expectTypeOf(before).parameters.toEqualTypeOf<[x: DateInput, y: DateInput]>()
    expectTypeOf<DateInput>().toEqualTypeOf<string | EdtfDate | Window>()
    expectTypeOf(before).returns.toEqualTypeOf<Answer>()
    expectTypeOf<Answer>().toEqualTypeOf<'yes' | 'no' | 'maybe'>()
    // @ts-expect-error a Date has a time zone; there is no day in it
    ;() => before(new Date(), '2021')
  })

  it('keep dates and windows from being changed', () => {
    const date = parseEdtf('2021')
    const window = toWindow(date)
    // @ts-expect-error readonly
    ;() => (date.start = '2020-01-01')
    // @ts-expect-error readonly
    ;() => (window.earliestStart = 0)
    // @ts-expect-error readonly
    ;() => window.days?.push([0, 1])
    expectTypeOf<EdtfDate['latestStart']>().toEqualTypeOf<string | undefined>()
    expectTypeOf<EdtfDate['start']>().toEqualTypeOf<string | null>()
  })

  it('let no present but undefined bound into a date', () => {
    // @ts-expect-error exact optional properties
    expectTypeOf<{ edtf: string; start: null; end: null; earliestEnd: undefined }>().toExtend<EdtfDate>()
  })

  it('know the three languages and the codes of errors', () => {
    expectTypeOf<LanguageCode>().toEqualTypeOf<'en' | 'fr' | 'ru'>()
    expectTypeOf<EdtfError['code']>().toEqualTypeOf<EdtfErrorCode>()
    // @ts-expect-error no German
    ;() => formatEdtf('2021', 'de')
    // @ts-expect-error a window has lost its text
    ;() => formatEdtf(toWindow('2021'), 'en')
    // @ts-expect-error nor can a period be told from it
    ;() => period(toWindow('2021'))
  })
})
