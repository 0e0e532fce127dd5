import type { EntityType } from '@mali-russia/data'
import {
  accesses,
  attributions,
  bases,
  capacities,
  carriers,
  genres,
  hedges,
  modalities,
  reliabilities,
  stances,
  tiers,
} from '@mali-russia/data/vocabulary'
import { parseEdtf } from '@mali-russia/edtf'
import fc from 'fast-check'
import type { Bar } from '../src/index.js'
import type { Everything, NaiveLens, Query, RecordDate, RowOf, TableName } from './naive.js'

// Small tables in which everything goes wrong that can: circles, references to nothing, names that objects have of
// themselves, dates of every form. All of it lies in a few weeks, so that questions meet it.

const keysOf = <K extends string>(terms: Readonly<Record<K, unknown>>): readonly K[] => Object.keys(terms) as K[] // its keys are K
const term = <K extends string>(terms: Readonly<Record<K, unknown>>) => fc.constantFrom(...keysOf(terms))
const some = <T>(value: fc.Arbitrary<T>, maxLength = 2) => fc.array(value, { maxLength })
const one = <T>(...values: readonly T[]) => fc.constantFrom(...values)
/** A record with some of its fields left out. */
const row = <T, K extends keyof T>(
  fields: { [F in keyof T]: fc.Arbitrary<T[F]> },
  optional: readonly K[],
): fc.Arbitrary<Omit<T, K> & Partial<Pick<T, K>>> => {
  const required = (Object.keys(fields) as (keyof T)[]).filter((field) => !optional.some((name) => name === field)) // its keys
  return fc.record(fields, { requiredKeys: required }) as fc.Arbitrary<Omit<T, K> & Partial<Pick<T, K>>> // fc has no name for what is left
}

// Ids, some of them names that every object has

const countries = ['country:a', 'country:b', 'country:constructor'] as const
const places = ['place:p', 'place:q', 'place:r', 'place:__proto__'] as const
const organizations = ['org:x', 'org:y', 'org:toString', 'constructor'] as const
const persons = ['person:m', 'person:n', '__proto__'] as const
const offices = ['office:o', 'office:valueOf'] as const
const things = ['equipment:e', 'instrument:i', 'instrument:hasOwnProperty', 'operation:t'] as const
const entityIds = [...countries, ...places, ...organizations, ...persons, ...offices, ...things]
const eventIds = ['event:a', 'event:b', 'event:c', 'event:d', 'event:__proto__', 'toString']
const relationIds = ['relation:a', 'relation:b', 'relation:c', 'relation:d', 'relation:constructor']
const sourceIds = ['source:a', 'source:b', 'source:c', 'source:__proto__']
const propositionIds = ['prop:a', 'prop:b', 'prop:c', 'prop:d', 'prop:e', 'prop:f', 'prop:valueOf']
const claimIds = Array.from({ length: 14 }, (_, i) => `claim:${i}`)

const nothing = 'missing:nothing'
const actor = one(...countries, ...organizations, ...persons, ...offices, nothing)

// Dates

const day = one('2021-01-29', '2021-01-30', '2021-01-31', '2021-02-01', '2021-02-02')
const coarse = one('2021', '2021-01', '2021-02', '202X')
const inOrder = (mark: string) => fc.tuple(day, day).map((two) => two.sort().join(mark))
const single = fc.oneof(
  { weight: 3, arbitrary: day },
  coarse.filter((text) => text !== '202X'),
  inOrder(',').map((text) => `[${text}]`),
  inOrder('..').map((text) => `[${text}]`),
  one('[2021-01-29,2021-02]', '[2021-01,2021-02-02]'),
)
const stretch = fc.oneof(
  { weight: 3, arbitrary: inOrder('/') },
  one('2021-01/2021-02', '2021-01/2021-01', '2021-01/2021-02-01', '2021-01-30/2021-02'),
  fc.tuple(day, one('/..', '/')).map((two) => two.join('')),
  fc.tuple(one('../', '/'), day).map((two) => two.join('')),
  one('2021-01/..', '../2021-02'),
)
/** Some records know more than their text: until when it held at least, or from when at the latest. */
const narrowed = (date: RecordDate, known: string | undefined): RecordDate => {
  if (known === undefined || !date.edtf.includes('/')) return date
  if (date.end === null && known >= (date.earliestEnd ?? date.start ?? '')) return { ...date, earliestEnd: known }
  if (date.start === null && known <= (date.latestStart ?? date.end ?? '')) return { ...date, latestStart: known }
  return date
}
const date: fc.Arbitrary<RecordDate> = fc
  .tuple(fc.oneof(single, stretch), fc.option(day, { nil: undefined }))
  .map(([text, known]) => narrowed(parseEdtf(text), known))

/** When a state existed: never on one day of a set. */
const existence = date.filter(({ edtf }) => !edtf.startsWith('['))

/** What a question can ask for. */
const period = fc.oneof(
  { weight: 2, arbitrary: day },
  one('2021', '2021-01', '2021-02'),
  inOrder('/'),
  fc.tuple(day, one('/..', '/')).map((two) => two.join('')),
  fc.tuple(one('../', '/'), day).map((two) => two.join('')),
)

// Tables

const text = one('Goïta', 'GOITA', 'goita', 'constructor', '__proto__', 'Гойта')
const localized = row({ en: text, fr: text, ru: text }, ['ru'])
const named = { names: localized, aliases: some(text), externalIds: fc.constant([]) }

const country = (id: string) =>
  row(
    {
      id: fc.constant(id),
      type: one('country' as const),
      ...named,
      within: some(one(...places, nothing)),
      existed: existence,
    },
    ['existed'],
  )
const place = (id: string) =>
  row(
    {
      id: fc.constant(id),
      type: one('place' as const),
      kind: one('city' as const, 'world-region' as const, 'river' as const),
      ...named,
      country: one(...countries, nothing),
      within: some(one(...places, nothing)),
      spans: some(one(...countries, nothing)),
    },
    ['country'],
  )
const organization = (id: string) =>
  row(
    {
      id: fc.constant(id),
      type: one('organization' as const),
      kind: one('ministry' as const, 'media' as const),
      ...named,
      state: one(...countries, nothing),
      seat: one(...countries),
    },
    ['state', 'seat'],
  )
const office = (id: string) =>
  row(
    {
      id: fc.constant(id),
      type: one('office' as const),
      ...named,
      state: one(...countries),
      organization: one(...organizations, nothing),
    },
    ['state', 'organization'],
  )
const plain = (id: string): fc.Arbitrary<RowOf<'entities'>> => {
  const common = { id: fc.constant(id), ...named }
  if (id.startsWith('equipment'))
    return fc.record({ ...common, type: one('equipment' as const), kind: one('drone' as const, 'other' as const) })
  if (id.startsWith('instrument'))
    return fc.record({ ...common, type: one('instrument' as const), kind: one('law' as const, 'contract' as const) })
  if (id.startsWith('operation'))
    return fc.record({ ...common, type: one('operation' as const), kind: one('training' as const) })
  return fc.record({ ...common, type: one('person' as const) })
}
const entityOf = (id: string): fc.Arbitrary<RowOf<'entities'>> => {
  if (countries.some((one) => one === id)) return country(id)
  if (places.some((one) => one === id)) return place(id)
  if (organizations.some((one) => one === id)) return organization(id)
  return offices.some((one) => one === id) ? office(id) : plain(id)
}

const someRole = one('participant' as const, 'host' as const, 'speaker' as const)
const participant = row(
  {
    entity: actor,
    role: someRole,
    onBehalfOf: actor,
  },
  ['onBehalfOf'],
)
const eventOf = (id: string): fc.Arbitrary<RowOf<'events'>> =>
  row(
    {
      id: fc.constant(id),
      kind: one('meeting' as const, 'coup' as const, 'arms-delivery' as const),
      title: localized,
      date,
      places: some(one(...places, ...countries, nothing)),
      participants: some(participant, 3),
      partOf: one(...eventIds, nothing),
      instruments: some(one('instrument:i', 'instrument:hasOwnProperty', nothing)),
    },
    ['partOf'],
  )

const tenure = fc.record({
  type: one('holds-office' as const),
  from: one(...persons, nothing),
  to: one(...offices),
})
const tie = fc.oneof(
  fc.record({ type: one('part-of' as const, 'owns' as const), from: one(...organizations), to: one(...organizations) }),
  fc.record({
    type: one('member-of' as const, 'leads' as const),
    from: one(...persons),
    to: one(...organizations, nothing),
  }),
  fc.record({ type: one('deploys-in' as const), from: one(...countries), to: one(...countries, ...places) }),
)
const relationOf = (id: string): fc.Arbitrary<RowOf<'relations'>> =>
  fc
    .tuple(
      id === 'relation:a' ? tenure : fc.oneof(tenure, tie),
      row({ id: fc.constant(id), title: localized, date, capacity: term(capacities) }, ['capacity']),
    )
    .map(([ends, rest]) => ({ ...ends, ...rest }))

const sourceOf = (id: string): fc.Arbitrary<RowOf<'sources'>> =>
  fc.record({
    id: fc.constant(id),
    type: one('webpage' as const, 'report' as const),
    title: text,
    authors: some(row({ name: text, entity: actor }, ['entity']), 1),
    publisher: one(...organizations, nothing),
    issued: date,
    language: one('fr', 'en', 'constructor', '__proto__'),
    genre: term(genres),
    tier: term(tiers),
    derivedFrom: some(fc.record({ source: one(...sourceIds, nothing), how: one('reprint' as const) }), 1),
    access: fc.oneof({ weight: 5, arbitrary: one('opened' as const) }, term(accesses)),
    carrier: term(carriers),
    reliability: fc.record({ code: term(reliabilities), rationale: text }),
  })

const stated = {
  boolean: fc.record({ type: one('boolean' as const), boolean: fc.boolean() }),
  date: fc.record({ type: one('date' as const), date: single.map(parseEdtf) }),
  entity: fc.record({ type: one('entity' as const), entity: actor }),
  text: fc.record({ type: one('text' as const) }),
}
const fact = one('fact' as const)
/** When one relation began or ended. Several such statements are likely to rival. */
const statedBound = fc.record({
  about: fc.constant('relation:a'),
  predicate: one('start' as const, 'end' as const),
  value: stated.date,
  modality: fc.oneof({ weight: 5, arbitrary: fact }, one('plan' as const)),
})
const statement = fc.oneof(
  fc.record({ about: one(...eventIds), predicate: one('occurred' as const), value: stated.boolean, modality: fact }),
  fc.record({ about: one(...relationIds), predicate: one('holds' as const), value: stated.boolean, modality: fact }),
  fc.record({
    about: one(...eventIds, ...entityIds),
    predicate: one('responsibility' as const),
    value: stated.entity,
    modality: fact,
  }),
  fc.record({
    about: one(...eventIds, ...relationIds, ...entityIds, nothing),
    predicate: one('content' as const, 'occurred' as const),
    value: fc.oneof(stated.text, stated.boolean),
    modality: term(modalities),
  }),
)
const boundIds = ['prop:a', 'prop:b', 'prop:c']
const propositionOf = (id: string): fc.Arbitrary<RowOf<'propositions'>> =>
  fc
    .tuple(
      boundIds.includes(id) ? statedBound : statement,
      fc.record({ id: fc.constant(id), text }),
      row({ regarding: actor, valid: date }, ['regarding', 'valid']),
    )
    // Starts and ends are left bare, so that they rival.
    .map(([said, own, narrowing]) => ({ ...said, ...own, ...(said.value.type !== 'date' && narrowing) }))

const speaker = fc.oneof(
  { weight: 3, arbitrary: actor },
  fc.record({ anonymous: row({ count: fc.nat(5), described: text }, ['count']) }),
)
const claimOf = (id: string): fc.Arbitrary<RowOf<'claims'>> =>
  row(
    {
      id: fc.constant(id),
      proposition: fc.oneof({ weight: 4, arbitrary: one(...propositionIds) }, one(nothing)),
      source: fc.oneof({ weight: 5, arbitrary: one(...sourceIds) }, one(nothing)),
      speakers: fc.oneof(fc.constant([]), some(speaker)),
      onBehalfOf: actor,
      cites: one(...sourceIds, nothing),
      stance: fc.oneof(one('asserts' as const), one('asserts' as const, 'denies' as const), term(stances)),
      said: date,
      basis: term(bases),
      attribution: term(attributions),
      hedge: term(hedges),
      locator: fc.constant({ paragraph: 1 }),
      paraphrase: text,
    },
    ['onBehalfOf', 'cites', 'said', 'basis', 'attribution', 'hedge'],
  )

/** Rows for all of the ids or for some, in any order. */
const rows = <R>(ids: readonly string[], rowOf: (id: string) => fc.Arbitrary<R>): fc.Arbitrary<R[]> =>
  fc
    .oneof(
      { weight: 2, arbitrary: fc.shuffledSubarray([...ids], { minLength: ids.length }) },
      fc.shuffledSubarray([...ids], { minLength: 1 }),
    )
    .chain((drawn) => fc.tuple(...drawn.map(rowOf)))

export const someTables: fc.Arbitrary<Everything> = fc.record({
  sources: rows(sourceIds, sourceOf),
  entities: rows(entityIds, entityOf),
  events: rows(eventIds, eventOf),
  relations: rows(relationIds, relationOf),
  propositions: rows(propositionIds, propositionOf),
  claims: rows(claimIds, claimOf),
})

// Questions

const oneOrMany = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | T[]> =>
  fc.oneof(value, fc.array(value, { maxLength: 3 }))
export const someBar = fc.oneof(
  fc.record({ minOrigins: one(1, 2, 3) }),
  row(
    {
      minOrigins: fc.nat(3),
      reliability: term(reliabilities),
      credibility: one<Exclude<Bar['credibility'], undefined>>('1', '2', '3', '4', '5', '6', 1, 2, 3, 4, 5, 6),
    },
    ['minOrigins', 'reliability', 'credibility'],
  ),
)
const someConditionsOnDate = row({ during: period, overlaps: period, before: period, after: period }, [
  'during',
  'overlaps',
  'before',
  'after',
])

const conditionsOnDate = fc.oneof({ weight: 4, arbitrary: someConditionsOnDate }, fc.constant({}))

export const someLens: fc.Arbitrary<NaiveLens> = fc.oneof(
  fc.constant({}),
  fc.record({ asOf: day }),
  fc.record({ trust: someBar }),
  fc.record({ asOf: day, trust: someBar }),
)

/** For every field of a table what can be asked of it; a field for whose value the tables hold no record is left out. */
export function fieldsOf(table: TableName, tables: Everything): Readonly<Record<string, fc.Arbitrary<unknown>>> {
  const ids = (...of: readonly TableName[]) => of.flatMap((name) => tables[name].map(({ id }) => id))
  const known = (...of: readonly TableName[]) => (ids(...of).length === 0 ? undefined : one(...ids(...of)))
  const list = (value: fc.Arbitrary<unknown> | undefined) => value && oneOrMany(value)
  const entity = known('entities')
  /** An entity, often one of some: a question about others would find nothing. */
  const entityOften = (often: readonly unknown[]) => {
    const likely = ids('entities').filter((id) => often.includes(id))
    return entity && fc.oneof({ weight: 3, arbitrary: one(...likely, ...ids('entities').slice(0, 1)) }, entity)
  }
  const acting = entityOften(
    tables.events.flatMap((event) => event.participants.flatMap((who) => [who.entity, who.onBehalfOf])),
  )
  const speaking = entityOften(tables.claims.flatMap((claim) => [...claim.speakers, claim.onBehalfOf]))
  /** An entity of some types, if there is one. */
  const ofTypes = (...types: readonly EntityType[]) => {
    const fitting = tables.entities.filter(({ type }) => types.includes(type)).map(({ id }) => id)
    return fitting.length === 0 ? undefined : one(...fitting)
  }
  const tied = entityOften(tables.relations.flatMap(({ from, to }) => [from, to]))
  const locating = ofTypes('country', 'place')
  const dates = { during: period, overlaps: period, before: period, after: period }
  const onClaims = {
    source: list(known('sources')),
    speaker: list(speaking),
    stance: oneOrMany(term(stances)),
    predicate: oneOrMany(one('occurred', 'holds', 'start', 'end', 'content', 'responsibility')),
  }
  const onEvidence = { disputed: fc.boolean(), evidence: someBar }
  const wanted = acting && fc.oneof(acting, row({ entity: acting, role: oneOrMany(someRole) }, ['role']))
  const fields: { readonly [T in TableName]: Readonly<Record<string, fc.Arbitrary<unknown> | undefined>> } = {
    sources: {
      id: list(known('sources')),
      type: oneOrMany(one('webpage', 'report')),
      publisher: list(ofTypes('organization')),
      language: oneOrMany(one('fr', 'en', 'constructor', '__proto__', 'toString')),
      genre: oneOrMany(term(genres)),
      tier: oneOrMany(term(tiers)),
      access: oneOrMany(term(accesses)),
      carrier: oneOrMany(term(carriers)),
      reliability: oneOrMany(term(reliabilities)),
      ...dates,
    },
    entities: {
      id: list(entity),
      type: oneOrMany(
        one('person', 'organization', 'country', 'place', 'office', 'equipment', 'instrument', 'operation'),
      ),
      kind: oneOrMany(one('ministry', 'media', 'city', 'river', 'drone', 'law', 'training', 'other')),
      name: oneOrMany(fc.oneof(text, one('гойта', 'goïtà', '', 'toString'))),
      state: list(ofTypes('country')),
      within: locating,
    },
    events: {
      id: list(known('events')),
      kind: oneOrMany(one('meeting', 'coup', 'arms-delivery', 'visit')),
      ...dates,
      participants:
        acting &&
        wanted &&
        fc.oneof(
          acting,
          fc.record({ any: fc.array(wanted, { minLength: 1, maxLength: 3 }) }),
          row(
            {
              entity: acting,
              role: oneOrMany(someRole),
              any: some(wanted),
              all: some(wanted),
              none: some(wanted),
              exact: fc.boolean(),
            },
            ['entity', 'role', 'any', 'all', 'none', 'exact'],
          ),
        ),
      place: locating && fc.oneof(locating, fc.record({ within: locating })),
      partOf: list(known('events')),
      instrument: list(ofTypes('instrument')),
      ...onEvidence,
      ...onClaims,
    },
    relations: {
      id: list(known('relations')),
      type: oneOrMany(one('holds-office', 'member-of', 'part-of', 'owns', 'leads', 'deploys-in', 'succeeds')),
      from: list(tied),
      to: list(tied),
      capacity: oneOrMany(term(capacities)),
      ...dates,
      at: period,
      ...onEvidence,
      ...onClaims,
    },
    propositions: {
      id: list(known('propositions')),
      about: list(known('entities', 'events', 'relations')),
      regarding: list(entity),
      modality: oneOrMany(term(modalities)),
      valueType: oneOrMany(one('boolean', 'date', 'entity', 'text', 'quantity')),
      valid: conditionsOnDate,
      ...onEvidence,
      ...onClaims,
    },
    claims: {
      id: list(known('claims')),
      proposition: list(known('propositions')),
      about: list(known('entities', 'events', 'relations')),
      cites: list(known('sources')),
      basis: oneOrMany(term(bases)),
      hedge: oneOrMany(term(hedges)),
      attribution: oneOrMany(term(attributions)),
      said: conditionsOnDate,
      issued: conditionsOnDate,
      ...onClaims,
    },
  }
  return Object.fromEntries(Object.entries(fields[table]).flatMap(([name, value]) => (value ? [[name, value]] : [])))
}

/** Conditions on a table, joined in any way. */
function someConditions(table: TableName, tables: Everything, depth = 0): fc.Arbitrary<Query> {
  const fields = fieldsOf(table, tables)
  const nested = depth < 2 ? someConditions(table, tables, depth + 1) : fc.constant<Query>({})
  const joints = { and: some(nested), or: fc.array(nested, { minLength: 0, maxLength: 3 }), not: nested }
  const known = { ...fields, ...(depth < 2 && joints) }
  return fc.subarray(Object.keys(known), { maxLength: 3 }).chain((drawn) => {
    const chosen = Object.entries(known).filter(([name]) => drawn.includes(name))
    return fc.record(Object.fromEntries(chosen))
  })
}

/** A whole question. */
export function someQuery(table: TableName, tables: Everything): fc.Arbitrary<Query> {
  const isDated = table === 'events' || table === 'relations' || table === 'sources'
  const options = row(
    {
      orderBy: isDated ? one('date', '-date', 'id', '-id') : one('id', '-id'),
      limit: fc.nat(4),
      match: one('certain', 'possible'),
    },
    ['orderBy', 'limit', 'match'],
  )
  return fc.tuple(someConditions(table, tables), options).map(([conditions, rest]) => ({ ...conditions, ...rest }))
}

/** Questions for denials and disputes, by two conditions at most: more would find nothing. */
export function someContest(tables: Everything, kind: 'denials' | 'disputes'): fc.Arbitrary<Query> {
  const ids = [...tables.entities, ...tables.events, ...tables.relations].map(({ id }) => id)
  const entities = tables.entities.map(({ id }) => id)
  const named = tables.propositions.flatMap(({ about, regarding, value }) => [
    about,
    regarding,
    value.type === 'entity' ? value.entity : undefined,
  ])
  const acting = tables.events.flatMap((event) => event.participants.flatMap((who) => [who.entity, who.onBehalfOf]))
  const speaking = tables.claims.flatMap((claim) => [...claim.speakers, claim.onBehalfOf])
  const often = (all: readonly string[], likely: readonly unknown[]) => {
    const known = all.filter((id) => likely.includes(id))
    return oneOrMany(fc.oneof(one(...all), one(...known, ...all.slice(0, 1))))
  }
  const fields = {
    about: often(ids, [...named, ...acting]),
    ...(kind === 'denials' && { speaker: often(entities, speaking) }),
    during: period,
  }
  const match = row({ match: one('certain', 'possible') }, ['match'])
  return fc
    .subarray(Object.keys(fields), { maxLength: 2 })
    .chain((drawn) =>
      fc.tuple(fc.record(Object.fromEntries(Object.entries(fields).filter(([name]) => drawn.includes(name)))), match),
    )
    .map(([conditions, options]) => ({ ...conditions, ...options }))
}

export const tableNames: readonly TableName[] = ['sources', 'entities', 'events', 'relations', 'propositions', 'claims']
export { date as someDate, day as someDay, existence as someExistence, period as somePeriod }
