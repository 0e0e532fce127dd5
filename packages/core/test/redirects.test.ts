import * as data from '@mali-russia/data'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openDatabase, RetiredIdError, UnknownIdError } from '../src/index.js'
import { someContest, someLens, someQuery, someTables, tableNames } from './arbitraries.js'
import type { Everything, NaiveLens } from './naive.js'
import { openUnder, tableOf } from './opening.js'

type Redirect = data.Redirect<data.Ids>

const why = { reason: 'It had the wrong year.', release: '0.2.0' }
const former = (id: string) => `old:${id}`

/** The tables under a lens, where every record had another id in a former release. */
const openMoved = (tables: Everything, lens: NaiveLens) => {
  const ids = tableNames.flatMap((table) => tables[table].map(({ id }) => id))
  const redirects = ids.map((id): Redirect => ({ id: former(id), how: 'moved', to: id, ...why }))
  const given = { ...tables, redirects }
  return openUnder(given, lens)
}

/** A question in which every id of a record is its former one. */
const asFormerly = <Q>(question: Q, tables: Everything): Q => {
  const ids = new Set<unknown>(tableNames.flatMap((table) => tables[table].map(({ id }) => id)))
  const isId = (value: unknown): value is string => ids.has(value) && String(value).includes(':')
  return JSON.parse(JSON.stringify(question, (_, value: unknown) => (isId(value) ? former(value) : value)))
}

describe('an id that moved', () => {
  it('asks for the record that it moved to, wherever it stands in a query', () => {
    const asked = fc
      .tuple(someTables, someLens, fc.constantFrom(...tableNames))
      .chain(([tables, lens, table]) =>
        fc.tuple(fc.constant(tables), fc.constant(lens), fc.constant(table), someQuery(table, tables)),
      )
    fc.assert(
      fc.property(asked, ([tables, lens, table, query]) => {
        expect(tableOf(openMoved(tables, lens), table).find(asFormerly(query, tables))).toEqual(
          tableOf(openUnder(tables, lens), table).find(query),
        )
      }),
      { numRuns: 300 },
    )
  })

  it.each(['denials', 'disputes'] as const)('asks for it in %s', (kind) => {
    const asked = fc
      .tuple(someTables, someLens)
      .chain(([tables, lens]) => fc.tuple(fc.constant(tables), fc.constant(lens), someContest(tables, kind)))
    fc.assert(
      fc.property(asked, ([tables, lens, query]) => {
        const found = openMoved(tables, lens)[kind](asFormerly(query, tables))
        expect(found).toEqual(openUnder(tables, lens)[kind](query))
      }),
    )
  })

  it('gives that record, its evidence and its holders, and is there where that is', () => {
    fc.assert(
      fc.property(someTables, someLens, (tables, lens) => {
        const [moved, plain] = [openMoved(tables, lens), openUnder(tables, lens)]
        for (const { id } of tableNames.flatMap((table): readonly { readonly id: string }[] => tables[table])) {
          expect(moved.has(former(id))).toBe(plain.has(id))
          expect(moved.tryGet(former(id))).toBe(plain.tryGet(id))
          if (plain.has(id)) expect(moved.get(former(id))).toBe(plain.get(id))
          else expect(() => moved.get(former(id))).toThrow(UnknownIdError)
        }
        for (const { id } of plain.propositions.find()) {
          expect(moved.evidence(former(id)).row).toEqual(plain.evidence(id).row)
        }
        for (const { id } of tables.entities.filter(({ type }) => type === 'office')) {
          expect(moved.holders(former(id), { at: '2021' })).toEqual(plain.holders(id, { at: '2021' }))
        }
      }),
    )
  })

  it('may have moved more than once; in a circle it leads nowhere', () => {
    const [event] = data.events
    if (!event) throw new Error('there are events')
    const moved = (id: string, to: string): Redirect => ({ id, how: 'moved', to, ...why })
    const open = (...redirects: readonly Redirect[]) => openDatabase<data.Ids>({ events: data.events, redirects })
    expect(open(moved('event:b', event.id), moved('event:a', 'event:b')).get('event:a')).toBe(event)
    const circle = open(moved('event:a', 'event:b'), moved('event:b', 'event:a'))
    expect(circle.has('event:a')).toBe(false)
    expect(() => circle.get('event:a')).toThrow(UnknownIdError)
    expect(() => open(moved('country:a', 'country:mali')).get('country:a')).toThrow('needs the table "entities"')
  })
})

describe('an id that was withdrawn or split', () => {
  const [event, other] = data.events
  if (!event || !other) throw new Error('there are events')
  const redirects: readonly Redirect[] = [
    { id: 'event:gone', how: 'withdrawn', ...why },
    { id: 'event:two', how: 'split', to: [event.id, other.id], ...why },
    { id: 'event:long-gone', how: 'moved', to: 'event:gone', ...why },
  ]
  const db = openDatabase<data.Ids>({ ...data, redirects })

  const thrownBy = (question: () => unknown): unknown => {
    try {
      question()
    } catch (error) {
      return error
    }
    return undefined
  }

  it('throws with the reason, the release and where it went', () => {
    const gone = thrownBy(() => db.get('event:gone'))
    expect(gone).toBeInstanceOf(RetiredIdError)
    expect(gone).toMatchObject({ name: 'RetiredIdError', id: 'event:gone', to: [], ...why })
    expect(gone).toHaveProperty(
      'message',
      'get: the record "event:gone" was withdrawn in release 0.2.0: It had the wrong year.',
    )
    expect(thrownBy(() => db.get('event:two'))).toMatchObject({
      to: [event.id, other.id],
      message: `get: the record "event:two" was split into ${event.id}, ${other.id} in release 0.2.0: It had the wrong year.`,
    })
    expect(thrownBy(() => db.get('event:long-gone'))).toMatchObject({ id: 'event:long-gone', to: [], ...why })
  })

  it('is told from a misspelt one wherever it stands', () => {
    expect(thrownBy(() => db.evidence('event:two'))).toBeInstanceOf(RetiredIdError)
    expect(thrownBy(() => db.holders('event:gone', { at: '2021' }))).toBeInstanceOf(RetiredIdError)
    expect(thrownBy(() => db.denials({ about: 'event:gone' }))).toBeInstanceOf(RetiredIdError)
    const error = thrownBy(() => db.events.find({ or: [{ partOf: [event.id, 'event:gone'] }] }))
    expect(error).toBeInstanceOf(RetiredIdError)
    expect(error).toHaveProperty('message', expect.stringMatching(/^events\.find\.or\[0\]\.partOf\[1\]: the record /))
  })

  it('is not there', () => {
    expect(db.has('event:gone')).toBe(false)
    expect(db.tryGet('event:two')).toBeUndefined()
  })

  it('of the shipped data tells what became of it', () => {
    const shipped = openDatabase(data)
    for (const { id, how, reason } of data.redirects) {
      if (how === 'moved') expect(shipped.has(id)).toBe(true)
      else expect(() => shipped.get(id)).toThrow(reason)
    }
    expect(data.redirects.length).toBeGreaterThan(0)
  })

  it('is not in use', () => {
    const used: Redirect = { id: event.id, how: 'withdrawn', ...why }
    expect(() => openDatabase<data.Ids>({ events: [event], redirects: [used] })).toThrow(
      `the table "redirects" holds the id "${event.id}" twice, or another table holds it too`,
    )
  })
})
