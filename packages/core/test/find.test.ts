import type { Ids } from '@mali-russia/data'
import * as data from '@mali-russia/data'
import { parseEdtf } from '@mali-russia/edtf'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openDatabase } from '../src/index.js'
import { fieldsOf, someLens, someQuery, someTables, tableNames } from './arbitraries.js'
import { MAYBE, NO, naive, type Query, type RowOf, type TableName, YES } from './naive.js'
import { openUnder, tableOf } from './opening.js'

/** Tables, a lens, and a question for one of the tables. */
const asked = (table: TableName) =>
  fc
    .tuple(someTables, someLens)
    .chain(([tables, lens]) => fc.tuple(fc.constant(tables), fc.constant(lens), someQuery(table, tables)))

/** Tables, and a question by one field alone. */
const askedByField = (table: TableName, field: string) =>
  someTables.chain((tables) => {
    const value = fieldsOf(table, tables)[field]
    const match = fc.constantFrom('certain', 'possible')
    const query: fc.Arbitrary<Query> = value ? fc.record({ [field]: value, match }) : fc.record({ match })
    return fc.tuple(fc.constant(tables), query)
  })

const fieldsOfAll = fc
  .sample(someTables, { numRuns: 1, seed: 1 })
  .flatMap((tables) =>
    tableNames.flatMap((table) => Object.keys(fieldsOf(table, tables)).map((field) => [table, field] as const)),
  )

describe('find', () => {
  it.each(fieldsOfAll)('of %s by %s finds what a naive filter finds', (table, field) => {
    fc.assert(
      fc.property(askedByField(table, field), ([tables, query]) => {
        expect(tableOf(openUnder(tables), table).find(query)).toEqual(naive(tables).find(table, query))
      }),
      { numRuns: ['participants', 'place', 'within', 'speaker'].includes(field) ? 400 : 60 },
    )
  })

  it.each(fieldsOfAll)('of %s by %s is tried on rows that fit, that do not, and that may', (table, field) => {
    const wanted = [YES, NO, ...(threeValued.includes(field) ? [MAYBE] : [])]
    const met = new Set<number>()
    for (let seed = 1; seed <= 20 && wanted.some((answer) => !met.has(answer)); seed++) {
      for (const [tables, { match, ...where }] of fc.sample(askedByField(table, field), { numRuns: 20, seed })) {
        for (const row of tables[table]) met.add(naive(tables).answer(where, table, row))
      }
    }
    expect([...met]).toEqual(expect.arrayContaining(wanted))
  })

  it.each(tableNames)('of %s by any question, under any lens, finds what a naive filter finds', (table) => {
    fc.assert(
      fc.property(asked(table), ([tables, lens, query]) => {
        expect(tableOf(openUnder(tables, lens), table).find(query)).toEqual(naive(tables, lens).find(table, query))
      }),
      { numRuns: 300 },
    )
  })

  it.each(tableNames)('of %s finds the same whatever was asked before, and under whatever lens', (table) => {
    const askedTwice = asked(table).chain(([tables, lens, query]) =>
      fc.tuple(fc.constant(tables), fc.constant(lens), fc.constant(query), someQuery(table, tables)),
    )
    fc.assert(
      fc.property(askedTwice, ([tables, lens, before, query]) => {
        const db = openUnder(tables)
        tableOf(db, table).find(before)
        tableOf(db.asOf('2021-01-31'), table).find(before)
        const then = lens.asOf === undefined ? db : db.asOf(lens.asOf)
        const under = lens.trust === undefined ? then : then.trust(lens.trust)
        expect(tableOf(under, table).find(query)).toEqual(naive(tables, lens).find(table, query))
      }),
      { numRuns: 200 },
    )
  })

  it('of events keeps those who are named apart from those who act for them, in whatever order they are asked for', () => {
    fc.assert(
      fc.property(someTables, fc.boolean(), fc.nat(), (tables, exact, pick) => {
        const db = openUnder(tables)
        const entity = tables.entities[pick % tables.entities.length]?.id
        for (const query of [exact, !exact].map((exact) => ({ participants: { entity, exact } }))) {
          expect(tableOf(db, 'events').find(query)).toEqual(naive(tables).find('events', query))
        }
      }),
      { numRuns: 300 },
    )
  })

  it.each(tableNames)('of %s gives the very objects that were put in, and leaves the tables as they were', (table) => {
    fc.assert(
      fc.property(asked(table), ([tables, lens, query]) => {
        const before = structuredClone(tables)
        const given = new Set<unknown>(tables[table])
        const rows = tableOf(openUnder(tables, lens), table).find(query)
        expect(rows.every((row) => given.has(row))).toBe(true)
        expect(tables).toEqual(before)
      }),
    )
  })
})

describe('a query with very many parts', () => {
  const events = ['2021', '2022'].map(
    (edtf, i): RowOf<'events'> => ({
      id: `event:${i}`,
      kind: 'coup',
      title: { en: '', fr: '' },
      date: parseEdtf(edtf),
      places: [],
      participants: [],
      instruments: [],
    }),
  )

  it.each(['or', 'and'])('joined by %s is answered', (joint) => {
    const parts = Array.from({ length: 150_000 }, () => ({ during: '2021' }))
    const db = openDatabase<Ids>({ events })
    expect(tableOf(db, 'events').find({ [joint]: parts })).toEqual([events[0]])
  })

  it('finds a date that contradicts its text, though another is written alike', () => {
    const [one, other] = events
    if (!one || !other) throw new Error('there are two')
    const wrong = { ...other, date: { ...one.date, start: '2021-01-02' } }
    const db = openDatabase<Ids>({ events: [one, wrong] })
    expect(() => db.events.find({ during: '2021' })).toThrow('"2021"')
  })
})

const threeValued = ['during', 'overlaps', 'before', 'after', 'at', 'place', 'evidence', 'valid', 'said', 'issued']

describe.each(tableNames)('for any question of %s', (table) => {
  it('count is the number of rows found, and first the first of them', () => {
    fc.assert(
      fc.property(asked(table), ([tables, lens, query]) => {
        const asking = tableOf(openUnder(tables, lens), table)
        const rows = asking.find(query)
        expect(asking.count(query)).toBe(rows.length)
        expect(asking.first(query)).toBe(rows[0])
      }),
    )
  })

  it('a limit keeps the first rows in whatever order', () => {
    fc.assert(
      fc.property(asked(table), fc.nat(5), ([tables, lens, { limit: _, ...query }], limit) => {
        const asking = tableOf(openUnder(tables, lens), table)
        expect(asking.find({ ...query, limit })).toEqual(asking.find(query).slice(0, limit))
      }),
    )
  })

  it('a leading minus turns the order round', () => {
    fc.assert(
      fc.property(asked(table), fc.constantFrom('id', 'date'), ([tables, lens, { limit: _, ...query }], by) => {
        const asking = tableOf(openUnder(tables, lens), table)
        fc.pre(by === 'id' || ['events', 'relations', 'sources'].includes(table))
        expect(asking.find({ ...query, orderBy: `-${by}` })).toEqual(asking.find({ ...query, orderBy: by }).reverse())
      }),
    )
  })

  it('what is found for certain is found as possible too, and what is found is what not does not find', () => {
    fc.assert(
      fc.property(asked(table), ([tables, lens, { limit, orderBy, match, ...where }]) => {
        const asking = tableOf(openUnder(tables, lens), table)
        const certain = asking.find({ ...where, match: 'certain' })
        const possible = asking.find({ ...where, match: 'possible' })
        expect(possible).toEqual(expect.arrayContaining(certain))
        expect([...certain, ...asking.find({ not: where, match: 'possible' })]).toHaveLength(asking.count())
        expect([...possible, ...asking.find({ not: where, match: 'certain' })]).toHaveLength(asking.count())
      }),
    )
  })

  it('no index loses a row that may fit, and explain counts what find finds', () => {
    fc.assert(
      fc.property(asked(table), ([tables, lens, { limit: _, ...query }]) => {
        const asking = tableOf(openUnder(tables, lens), table)
        const { orderBy, match, ...where } = query
        const slow = naive(tables, lens)
        const answers = slow.shown[table].map((row) => slow.answer(where, table, row))
        const told = asking.explain(query)
        expect(told.asked).toBeGreaterThanOrEqual(answers.filter((answer) => answer !== NO).length)
        expect(told.undecided).toBe(answers.filter((answer) => answer === MAYBE).length)
        expect(told.found).toBe(asking.count(query))
        expect(told.rows).toBe(tables[table].length)
        for (const { yes, maybe, no } of told.conditions) expect(yes + maybe + no).toBe(told.asked)
        expect(JSON.parse(JSON.stringify(told))).toEqual(told)
      }),
    )
  })
})

describe('a claim that leaves a field out', () => {
  const { claims } = openDatabase(data)
  const isNamed = ({ speakers }: data.Claim) => speakers.some((speaker) => typeof speaker === 'string')
  const idsOf = (rows: readonly data.Claim[]) => rows.map(({ id }) => id).sort()

  it('has the basis of a statement where a speaker is named, else one that is unknown', () => {
    const bare = data.claims.filter(({ basis }) => basis === undefined)
    const written = (basis: data.Basis) => data.claims.filter((claim) => claim.basis === basis)
    expect(idsOf(claims.find({ basis: 'statement' }))).toEqual(
      idsOf([...bare.filter(isNamed), ...written('statement')]),
    )
    expect(idsOf(claims.find({ basis: 'unknown' }))).toEqual(
      idsOf([...bare.filter((claim) => !isNamed(claim)), ...written('unknown')]),
    )
    expect(claims.count({ basis: ['own-reporting', 'document', 'statement', 'unknown'] })).toBe(data.claims.length)
    expect(claims.find({ basis: 'own-reporting' })).toHaveLength(written('own-reporting').length)
  })

  it('is explicit where a speaker is named, and ties nobody to it where none is', () => {
    const bare = data.claims.filter(({ attribution }) => attribution === undefined)
    const written = data.claims.filter(({ attribution }) => attribution === 'explicit')
    expect(idsOf(claims.find({ attribution: 'explicit' }))).toEqual(idsOf([...bare.filter(isNamed), ...written]))
    expect(claims.count({ not: { attribution: ['explicit', 'from-context'] } })).toBe(
      bare.filter((claim) => !isNamed(claim)).length,
    )
  })
})
