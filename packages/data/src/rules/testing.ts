import { parseEdtf } from '@mali-russia/edtf'
import type { Claim, Entity, Evidence, Proposition, Quantity, Relation, RuleTables, Source } from './types.js'

// Rows for tests, with everything filled in that the test does not care about.

type Some<Row, Dates extends string = never> = Partial<Omit<Row, Dates>> & { readonly [D in Dates]?: string }

const common = { aliases: [], externalIds: [] }
const named = (id: string) => ({ id, names: { en: id, fr: id }, ...common })

export const country = (id: string): Entity => ({ ...named(id), type: 'country', within: [] })

export const person = (id: string): Entity => ({ ...named(id), type: 'person' })

export const organization = (
  id: string,
  belongs: { readonly state?: string; readonly seat?: string } = {},
): Entity => ({
  ...named(id),
  type: 'organization',
  kind: 'media',
  ...belongs,
})

export const office = (
  id: string,
  belongs: { readonly state?: string; readonly organization?: string } = {},
): Entity => ({ ...named(id), type: 'office', ...belongs })

export const relation = (from: string, type: Relation['type'], to: string, date = '2000/..'): Relation => ({
  id: `relation:${from}-${type}-${to}`.replaceAll(/(?<!^relation):/g, '-'),
  type,
  from,
  to,
  title: { en: type, fr: type },
  date: type && date.endsWith('/..') ? { ...parseEdtf(date), earliestEnd: '2030-01-01' } : parseEdtf(date),
})

export const source = (id: string, publisher: string, rest: Some<Source, 'issued'> = {}): Source => ({
  type: 'article-newspaper',
  title: id,
  authors: [],
  language: 'en',
  genre: 'news',
  tier: 'secondary',
  derivedFrom: [],
  access: 'opened',
  carrier: 'original',
  reliability: { code: 'C', rationale: 'For the test.' },
  ...rest,
  id,
  publisher,
  issued: parseEdtf(rest.issued ?? '2021-11-11'),
})

export const derivedFrom = (...ids: readonly string[]): Pick<Source, 'derivedFrom'> => ({
  derivedFrom: ids.map((id) => ({ source: id, how: 'reprint' })),
})

export const proposition = (id: string, rest: Some<Proposition, 'valid'> = {}): Proposition => {
  const { valid, ...others } = rest
  return {
    about: 'event:talks',
    predicate: 'occurred',
    value: { type: 'boolean', boolean: true },
    modality: 'fact',
    text: id,
    ...others,
    ...(valid !== undefined && { valid: parseEdtf(valid) }),
    id,
  }
}

export const claim = (id: string, on: string, from: string, rest: Some<Claim, 'said'> = {}): Claim => {
  const { said, ...others } = rest
  return {
    speakers: [],
    stance: 'asserts',
    locator: { paragraph: 1 },
    paraphrase: id,
    ...others,
    ...(said !== undefined && { said: parseEdtf(said) }),
    id,
    proposition: on,
    source: from,
  }
}

export const tables = (some: Partial<RuleTables>): RuleTables => ({
  sources: [],
  entities: [],
  relations: [],
  propositions: [],
  claims: [],
  ...some,
})

export const date = (edtf: string): Proposition['value'] => ({ type: 'date', date: parseEdtf(edtf) })

export const quantity = (rest: Partial<Quantity>): Proposition['value'] => ({
  type: 'quantity',
  quantity: { unit: 'person', exactness: 'exact', ...rest },
})

/** The row of a proposition. */
export const rowOf = (evidence: readonly Evidence[], id: string): Evidence => {
  const row = evidence.find((one) => one.proposition === id)
  if (!row) throw new Error(`no evidence on ${id}`)
  return row
}
