import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { computeEvidence } from './evidence.js'
import { countSlowly } from './reference.js'
import {
  claim,
  country,
  date,
  derivedFrom,
  office,
  organization,
  person,
  proposition,
  relation,
  rowOf,
  source,
  tables,
} from './testing.js'
import type { Claim, Evidence, Relation, RuleTables, Source } from './types.js'

describe('a row of evidence', () => {
  const sources = [
    source('source:reuters', 'org:reuters', { reliability: { code: 'B', rationale: 'x' } }),
    source('source:copy', 'org:copy', { ...derivedFrom('source:reuters'), reliability: { code: 'F', rationale: 'x' } }),
    source('source:tass', 'org:tass', { reliability: { code: 'C', rationale: 'x' } }),
    source('source:tass-2', 'org:tass', { reliability: { code: 'C', rationale: 'x' } }),
  ]
  const entities = [
    country('country:mali'),
    country('country:russia'),
    organization('org:reuters', { seat: 'country:mali' }),
    organization('org:ministry', { state: 'country:russia' }),
  ]
  const propositions = [proposition('prop:talks/occurred'), proposition('prop:talks/other', { predicate: 'content' })]
  const on = 'prop:talks/occurred'
  const evidence = computeEvidence(
    tables({
      sources,
      entities,
      propositions,
      claims: [
        claim('claim:c', on, 'source:reuters', { basis: 'own-reporting' }),
        claim('claim:b', on, 'source:copy'),
        claim('claim:a', on, 'source:tass', { stance: 'confirms', speakers: ['country:mali'] }),
        claim('claim:d', on, 'source:tass', { stance: 'denies', speakers: ['org:ministry'] }),
        claim('claim:e', on, 'source:tass-2', { stance: 'declines-comment', speakers: ['person:somebody'] }),
      ],
    }),
  )

  test('counts documents, outlets and origins on each side', () => {
    expect(rowOf(evidence, on)).toEqual({
      proposition: on,
      support: {
        claims: ['claim:a', 'claim:b', 'claim:c'],
        documents: 3,
        outlets: 3,
        origins: { certain: 2, possible: 2 },
        keys: ['country:mali', 'org:reuters'],
        sides: ['country:mali'],
      },
      opposition: {
        claims: ['claim:d'],
        documents: 1,
        outlets: 1,
        origins: { certain: 1, possible: 1 },
        keys: ['country:russia'],
        sides: ['country:russia'],
      },
      undecided: ['claim:e'],
      reliability: 'B',
      credibility: '4',
      because: expect.stringContaining('Supported by 2 origins (2 of known basis) from 1 side; opposed by 1 origin'),
      rivals: [],
      denied: true,
      disputed: true,
    } satisfies Evidence)
  })

  test('exists for a proposition without claims', () => {
    expect(rowOf(evidence, 'prop:talks/other')).toMatchObject({
      support: { claims: [], origins: { certain: 0, possible: 0 } },
      reliability: 'F',
      credibility: '6',
      disputed: false,
    })
  })

  test('has the digit that the curator set, where every claim in support or what it repeats has one', () => {
    const byHand = (code: '5' | '6') => ({ credibility: { code, rationale: 'For the test.' } })
    const digit = (...claims: readonly Claim[]) =>
      computeEvidence(tables({ sources, entities, propositions, claims }))[0]?.credibility
    const original = claim('claim:a', on, 'source:reuters', { basis: 'own-reporting', ...byHand('5') })
    expect(digit(original)).toBe('5')
    expect(digit(original, claim('claim:b', on, 'source:copy'))).toBe('5')
    expect(digit(original, claim('claim:b', on, 'source:tass', byHand('6')))).toBe('5')
    expect(digit(original, claim('claim:b', on, 'source:tass', { speakers: ['country:mali'] }))).toBe('2')
  })

  test('takes the letter from what is against where nothing is for', () => {
    const denial = claim('claim:a', on, 'source:tass', { stance: 'denies' })
    const [row] = computeEvidence(tables({ sources, entities, propositions, claims: [denial] }))
    expect(row).toMatchObject({ reliability: 'C', credibility: '5', denied: false, disputed: false })
  })
})

const countries = ['country:a', 'country:b', 'country:c']
const bodies = ['org:a', 'org:b', 'org:c', 'org:d', 'org:e']
const offices = ['office:a', 'office:b']
const persons = ['person:a', 'person:b', 'person:c']
const documents = ['source:a', 'source:b', 'source:c', 'source:d', 'source:e']
const questions = ['prop:x/a', 'prop:x/b', 'prop:x/c']
const days = ['2021-05-01', '2021-05-02', '2021-05', '2021-06', '2021']
const spans = ['2021-05-01/2021-05-31', '2020/2021', '2021/2021', '2021-06/..', '2019/2019']

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined })
const given = <T extends object>(record: T) =>
  // With the absent fields left out, the record has those of its fields that are present.
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>
  }

const someSource = (id: string): fc.Arbitrary<Source> =>
  fc
    .record({
      publisher: fc.constantFrom(...bodies),
      issued: fc.constantFrom(...days),
      parents: fc.subarray(documents, { maxLength: 2 }),
      access: fc.constantFrom('opened' as const, 'opened' as const, 'cited' as const),
    })
    .map(({ publisher, parents, ...rest }) =>
      source(id, publisher, { ...rest, ...derivedFrom(...parents.filter((parent) => parent !== id)) }),
    )

const someClaim = (id: string): fc.Arbitrary<Claim> =>
  fc
    .record({
      on: fc.constantFrom(...questions),
      from: fc.constantFrom(...documents),
      speakers: fc.oneof(
        fc.constant([]),
        fc.constant([{ anonymous: { described: 'officials' } }]),
        fc.subarray([...persons, 'org:a', 'country:a'], { minLength: 1, maxLength: 2 }),
      ),
      stance: fc.constantFrom('asserts' as const, 'confirms' as const, 'denies' as const, 'doubts' as const),
      said: maybe(fc.constantFrom(...days)),
      cites: maybe(fc.constantFrom(...documents)),
      onBehalfOf: fc.option(fc.constantFrom(...countries), { nil: undefined, freq: 8 }),
      basis: maybe(fc.constantFrom('own-reporting' as const, 'unknown' as const)),
    })
    .map(({ on, from, said, cites, onBehalfOf, basis, ...rest }) =>
      claim(id, on, from, { ...rest, ...given({ said, cites, onBehalfOf, basis }) }),
    )

const someRelation: fc.Arbitrary<Relation> = fc
  .oneof(
    fc.record({
      from: fc.constantFrom(...persons),
      type: fc.constant('holds-office' as const),
      to: fc.constantFrom(...offices),
    }),
    fc.record({
      from: fc.constantFrom(...persons),
      type: fc.constantFrom('member-of' as const, 'leads' as const),
      to: fc.constantFrom(...bodies),
    }),
    fc.record({
      from: fc.constantFrom(...bodies),
      type: fc.constant('part-of' as const),
      to: fc.constantFrom(...bodies),
    }),
    fc.record({
      from: fc.constantFrom(...bodies, ...countries),
      type: fc.constant('owns' as const),
      to: fc.constantFrom(...bodies),
    }),
  )
  .chain(({ from, type, to }) => fc.constantFrom(...spans).map((span) => relation(from, type, to, span)))

const someTables: fc.Arbitrary<RuleTables> = fc.record({
  sources: fc.tuple(...documents.map(someSource)),
  entities: fc
    .record({
      states: fc.array(maybe(fc.constantFrom(...countries)), { minLength: 5, maxLength: 5 }),
      seats: fc.array(maybe(fc.constantFrom(...countries)), { minLength: 5, maxLength: 5 }),
    })
    .map(({ states, seats }) => [
      ...countries.map(country),
      ...bodies.map((id, i) => organization(id, given({ state: i < 2 ? states[i] : undefined, seat: seats[i] }))),
      office('office:a', { state: 'country:a' }),
      office('office:b', { organization: 'org:c' }),
      ...persons.map(person),
    ]),
  relations: fc.array(someRelation, { maxLength: 8 }),
  propositions: fc
    .array(
      fc.record({
        day: fc.constantFrom('2021-05-24', '2021-05-26', '2021-05'),
        valid: maybe(fc.constantFrom('2021/2021', '2022/2022')),
      }),
      {
        minLength: 3,
        maxLength: 3,
      },
    )
    .map((drawn) =>
      questions.map((id, i) =>
        proposition(id, {
          predicate: 'end',
          value: date(drawn[i]?.day ?? '2021'),
          ...given({ valid: drawn[i]?.valid }),
        }),
      ),
    ),
  claims: fc
    .integer({ min: 0, max: 9 })
    .chain((n) => fc.tuple(...Array.from({ length: n }, (_, i) => someClaim(`claim:x/a/c${i}`)))),
})

describe('for any tables', () => {
  test('the rows are those that a slow second writing of the rules gives', () => {
    fc.assert(
      fc.property(someTables, (some) => {
        expect(computeEvidence(some)).toMatchObject(countSlowly(some))
      }),
      { numRuns: 500 },
    )
  })

  const reprint = fc.record({
    publisher: fc.constantFrom(...bodies, 'org:new'),
    issued: fc.constantFrom(...days, '2022'),
    byCitation: fc.boolean(),
    namesSpeakers: fc.boolean(),
    pick: fc.nat(),
  })

  test('a reprint never raises a count', () => {
    fc.assert(
      fc.property(someTables, reprint, (some, { publisher, issued, byCitation, namesSpeakers, pick }) => {
        const seen = some.claims.filter((one) => some.sources.some((s) => s.id === one.source && s.access !== 'cited'))
        const original = seen[pick % Math.max(1, seen.length)]
        fc.pre(original !== undefined)
        const text = source('source:new', publisher, { issued, ...(byCitation ? {} : derivedFrom(original.source)) })
        const { stance, speakers, onBehalfOf } = original
        const copy = claim('claim:x/a/new', original.proposition, text.id, {
          stance,
          ...(namesSpeakers && { speakers, ...given({ onBehalfOf }) }),
          ...(byCitation && { cites: original.source }),
        })
        const more = { ...some, sources: [...some.sources, text], claims: [...some.claims, copy] }
        const rows = computeEvidence(more)
        for (const before of computeEvidence(some)) {
          const after = rowOf(rows, before.proposition)
          for (const side of ['support', 'opposition'] as const) {
            expect(after[side].origins.possible).toBeLessThanOrEqual(before[side].origins.possible)
            expect(after[side].origins.certain).toBeLessThanOrEqual(before[side].origins.certain)
          }
        }
      }),
      { numRuns: 1000 },
    )
  })

  test('the order of the rows in the tables changes nothing', () => {
    fc.assert(
      fc.property(someTables, (some) => {
        const turned = {
          sources: some.sources.toReversed(),
          entities: some.entities.toReversed(),
          relations: some.relations.toReversed(),
          propositions: some.propositions.toReversed(),
          claims: some.claims.toReversed(),
        }
        expect(computeEvidence(turned).toReversed()).toEqual(computeEvidence(some))
      }),
    )
  })
})

test('a hundred thousand claims are weighed in seconds', () => {
  const n = 100_000
  const propositions = Array.from({ length: n / 10 }, (_, i) => proposition(`prop:x/p${i}`, { about: `event:e${i}` }))
  const sources = Array.from({ length: 1000 }, (_, i) =>
    source(`source:s${i}`, `org:o${i % 100}`, i % 3 === 0 ? {} : derivedFrom(`source:s${i - 1}`)),
  )
  const claims = Array.from({ length: n }, (_, i) =>
    claim(`claim:x/c${i}`, `prop:x/p${i % (n / 10)}`, `source:s${(i * 7) % 1000}`, {
      ...(i % 2 === 0 && { speakers: [`person:p${i % 50}`] }),
      ...(i % 5 === 0 && { cites: `source:s${(i * 3) % 1000}` }),
    }),
  )
  const relations = Array.from({ length: 50 }, (_, i) => relation(`person:p${i}`, 'holds-office', 'office:a'))
  const entities = [
    country('country:a'),
    office('office:a', { state: 'country:a' }),
    ...Array.from({ length: 50 }, (_, i) => person(`person:p${i}`)),
    ...Array.from({ length: 100 }, (_, i) => organization(`org:o${i}`)),
  ]
  const start = performance.now()
  expect(computeEvidence({ sources, entities, relations, propositions, claims })).toHaveLength(n / 10)
  expect(performance.now() - start).toBeLessThan(15_000)
})
