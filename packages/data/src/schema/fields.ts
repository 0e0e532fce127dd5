import { type EdtfDate, EdtfError, toWindow } from '@mali-russia/edtf'
import * as z from 'zod'
import { exactness, rates, type UnitTerm, units } from '../vocabulary/claims.js'
import { keysOf, type Term } from '../vocabulary/define.js'
import { id } from './ids.js'

/** One term of a vocabulary. The name of the vocabulary is kept as metadata, from which type and codebook are made. */
export const term = <K extends string>(name: string, terms: Readonly<Record<K, Term>>, description: string) =>
  z.enum(keysOf(terms)).meta({ vocabulary: name, description })

/** A text of one line or more, trimmed, not empty. */
export const text = (description: string) =>
  z
    .string()
    .min(1)
    .regex(/^\S(?:[\s\S]*\S)?$/)
    .meta({ description })

const day = (description: string) =>
  z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .meta({ description })

/** Refuses a text that cannot be read, and days that are not those of the text. */
function bearsOutItsText(date: EdtfDate, { addIssue }: z.RefinementCtx): void {
  try {
    toWindow(date)
  } catch (error) {
    if (!(error instanceof EdtfError)) throw error
    addIssue({ code: 'custom', path: ['edtf'], message: error.message })
  }
}

/** A date as it ships. In a record file it is written as its EDTF text alone. */
export const edtfDate = (description: string) =>
  z
    .strictObject({
      edtf: z.string().meta({ description: 'The date as coded: EDTF, the subset that `@mali-russia/edtf` reads.' }),
      start: day('First possible day, inclusive; null where open or unknown.').nullable(),
      end: day('Last possible day, inclusive; null where open or unknown.').nullable(),
      latestStart: z.exactOptional(day('Of a stretch: the last day on which it can have begun.')),
      earliestEnd: z.exactOptional(
        day(
          'Of a stretch: the first day on which it can have ended. Of one that had not ended when last attested: the last day on which a claim attests that it held.',
        ),
      ),
    })
    .superRefine(bearsOutItsText)
    .meta({ shape: 'edtf', description })

/** A text in English and French, and where known in Russian. */
export const localized = (description: string) =>
  z
    .strictObject({
      en: text('In English.'),
      fr: text('In French.'),
      ru: z.exactOptional(text('In Russian.')),
    })
    .meta({ name: 'Localized', general: 'A text in English and French, and where known in Russian.', description })

interface Numbers {
  readonly low?: number
  readonly best?: number
  readonly high?: number
}

const numbersOf = ({ low, best, high }: Numbers): number[] => [low, best, high].filter((n) => n !== undefined)

const termOf = (unit: keyof typeof units): UnitTerm => units[unit]

/** A number or range with its unit. At least one of `low`, `best`, `high` is given. */
export const quantity = (description: string) =>
  z
    .strictObject({
      low: z.exactOptional(z.number().meta({ description: 'Lower bound of a range.' })),
      best: z.exactOptional(z.number().meta({ description: 'The figure itself.' })),
      high: z.exactOptional(z.number().meta({ description: 'Upper bound of a range.' })),
      unit: term('units', units, 'What is counted.'),
      currency: z.exactOptional(
        z
          .string()
          .regex(/^[A-Z]{3}$/)
          .meta({ description: 'ISO 4217 code; only and always with the unit `currency`.' }),
      ),
      per: z.exactOptional(term('rates', rates, 'The span of time of a rate.')),
      exactness: term('exactness', exactness, 'How exactly the number was meant.'),
    })
    .refine((q) => q.low !== undefined || q.best !== undefined || q.high !== undefined, {
      message: 'a quantity needs a number; give best, or low and high',
    })
    .refine((q) => numbersOf(q).every((n, i, all) => i === 0 || (all[i - 1] ?? n) <= n), {
      message: 'the numbers of a quantity must rise: low ≤ best ≤ high',
    })
    .refine((q) => numbersOf(q).every((n) => n >= 0), {
      message: 'a quantity counts from 0; write what is counted, such as what was lost, without a minus',
    })
    .refine((q) => q.per !== undefined || !termOf(q.unit).whole || numbersOf(q).every(Number.isSafeInteger), {
      message: 'the unit is counted in whole numbers; give one, or low and high',
    })
    .refine((q) => q.exactness !== 'at-least' || q.low !== undefined || q.best !== undefined, {
      message: 'at-least needs a lower bound; give low or best',
    })
    .refine((q) => q.exactness !== 'at-most' || q.high !== undefined || q.best !== undefined, {
      message: 'at-most needs an upper bound; give high or best',
    })
    .refine((q) => (q.unit === 'currency') === (q.currency !== undefined), {
      message:
        'an amount of money needs both unit: currency and a currency code such as USD; other units take no currency',
    })
    .meta({
      name: 'Quantity',
      general: 'A number or range with its unit. At least one of `low`, `best`, `high` is given.',
      description,
    })

/** An identifier of the same thing in another system. */
export const externalIds = <K extends string>(schemes: Readonly<Record<K, Term & { readonly form: string }>>) =>
  z
    .array(
      z
        .strictObject({
          scheme: term('idSchemes', schemes, 'The system.'),
          value: text('The identifier in that system.'),
          verifiedIn: text('Public file or address in which it was checked.'),
        })
        .refine((x) => new RegExp(schemes[x.scheme].form).test(x.value), {
          message: 'the value does not have the form of its scheme',
          path: ['value'],
        })
        .meta({ name: 'ExternalId', description: 'An identifier of the same thing in another system.' }),
    )
    .meta({ description: 'Identifiers in other systems, each with where it was verified. Unknown ones are left out.' })

/** Ids of the target, in the order in which they were written. */
export const ids = (target: Parameters<typeof id>[0], description: string) =>
  z.array(id(target, 'One id.')).meta({ description })
