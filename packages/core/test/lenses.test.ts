import { computeEvidence } from '@mali-russia/data/rules'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openDatabase } from '../src/index.js'
import { someBar, someDay, someLens, someQuery, someTables, tableNames } from './arbitraries.js'
import { type Everything, naive, type RowOf } from './naive.js'
import { openUnder, tableOf } from './opening.js'

const everyRow = (db: ReturnType<typeof openUnder>) => tableNames.map((table) => tableOf(db, table).find())

describe('lenses', () => {
  it('commute: as of a day under trust is under trust as of that day, for every question of every table', () => {
    fc.assert(
      fc.property(
        someTables,
        someDay,
        someBar,
        fc.constantFrom(...tableNames),
        fc.nat(),
        (tables, day, bar, table, seed) => {
          const db = openUnder(tables)
          const [one, other] = [db.asOf(day).trust(bar), db.trust(bar).asOf(day)]
          expect(one.lens).toEqual(other.lens)
          expect(everyRow(one)).toEqual(everyRow(other))
          const [query] = fc.sample(someQuery(table, tables), { numRuns: 1, seed })
          expect(tableOf(one, table).find(query)).toEqual(tableOf(other, table).find(query))
          expect(one.disputes()).toEqual(other.disputes())
          expect(one.denials()).toEqual(other.denials())
        },
      ),
    )
  })

  it('repeated, keep the stricter value of each setting, in whatever order they are put on', () => {
    fc.assert(
      fc.property(someTables, someDay, someDay, someBar, someBar, (tables, day, otherDay, bar, otherBar) => {
        const db = openUnder(tables)
        const both = db.asOf(day).trust(bar).asOf(otherDay).trust(otherBar)
        expect(db.trust(otherBar).asOf(otherDay).trust(bar).asOf(day).lens).toEqual(both.lens)
        expect(both.lens.asOf).toBe(day < otherDay ? day : otherDay)
        const shown = new Set(everyRow(both).flat())
        for (const looser of [db.asOf(day), db.asOf(otherDay)]) {
          expect(tableOf(looser, 'claims').find()).toEqual(expect.arrayContaining(tableOf(both, 'claims').find()))
        }
        // With the day the same, what passes both bars is what passes the one and the other.
        const then = db.asOf(both.lens.asOf ?? day)
        const other = new Set(everyRow(then.trust(otherBar)).flat())
        const passed = everyRow(then.trust(bar))
          .flat()
          .filter((row) => other.has(row))
        expect(shown).toEqual(new Set(passed))
      }),
    )
  })

  it('put on twice, change nothing', () => {
    fc.assert(
      fc.property(someTables, someDay, someBar, (tables, day, bar) => {
        const once = openUnder(tables).asOf(day).trust(bar)
        expect(everyRow(once.asOf(day).trust(bar))).toEqual(everyRow(once))
      }),
    )
  })

  it('show the rows that a naive reading shows', () => {
    fc.assert(
      fc.property(someTables, someLens, (tables, lens) => {
        const db = openUnder(tables, lens)
        for (const table of tableNames) {
          const shown: readonly unknown[] = naive(tables, lens).shown[table]
          expect(new Set(tableOf(db, table).find())).toEqual(new Set(shown))
          for (const row of tables[table]) {
            const isShown = shown.includes(row)
            expect(db.has(row.id)).toBe(isShown)
            expect(db.tryGet(row.id)).toBe(isShown ? row : undefined)
          }
        }
      }),
    )
  })

  it('leave the database that they are put on as it was', () => {
    fc.assert(
      fc.property(someTables, someDay, someBar, (tables, day, bar) => {
        const db = openUnder(tables)
        everyRow(db.asOf(day).trust(bar))
        expect(everyRow(db)).toEqual(everyRow(openUnder(tables)))
        expect(db.lens).toEqual({})
      }),
    )
  })

  it('show as of each of many days, asked in turn and again, what a database shows that was asked for one alone', () => {
    const days = ['2020-12-31', '2021-01-10', '2021-01-20', '2021-01-31', '2021-02-10', '2021-02-20', '2021-03-01']
    fc.assert(
      fc.property(someTables, (tables) => {
        const db = openUnder(tables)
        for (const day of [...days, ...days.toReversed()]) {
          expect(everyRow(db.asOf(day))).toEqual(everyRow(openUnder(tables).asOf(day)))
          expect(db.asOf(day).disputes()).toEqual(openUnder(tables).asOf(day).disputes())
        }
      }),
      { numRuns: 20 },
    )
  })

  it('of trust that asks nothing hide nothing', () => {
    fc.assert(
      fc.property(someTables, (tables) => {
        expect(everyRow(openUnder(tables).trust({}))).toEqual(everyRow(openUnder(tables)))
      }),
    )
  })
})

describe('asOf', () => {
  it('shows on a later day at least the sources, claims, events, relations and propositions of an earlier', () => {
    fc.assert(
      fc.property(someTables, someDay, someDay, (tables, a, b) => {
        const [earlier, later] = [a, b].sort().map((day) => openUnder(tables).asOf(day))
        for (const table of tableNames) {
          const known = earlier && tableOf(earlier, table).find()
          expect(later && tableOf(later, table).find()).toEqual(expect.arrayContaining(known ?? []))
        }
      }),
    )
  })

  it('counts evidence from the claims alone that could be read', () => {
    fc.assert(
      fc.property(someTables, someDay, (tables, day) => {
        const db = openUnder(tables).asOf(day)
        const { claims, propositions } = naive(tables, { asOf: day }).shown
        const expected = computeEvidence({ ...tables, claims, propositions })
        for (const row of expected) expect(db.evidence(row.proposition).row).toEqual(row)
      }),
    )
  })

  it('takes the last day of a longer date', () => {
    const db = openDatabase({})
    expect(db.asOf('2021').lens.asOf).toBe('2021-12-31')
    expect(db.asOf('2021-02').lens.asOf).toBe('2021-02-28')
    expect(db.asOf('2021-01/2021-03').lens.asOf).toBe('2021-03-31')
  })

  it('shows a source only where it had certainly been published by then', () => {
    const [one] = fc.sample(someTables, { numRuns: 1, seed: 1 })
    const [source] = one?.sources ?? []
    if (!one || !source) throw new Error('the tables hold a source')
    const issued = (edtf: string, start: string, end: string | null): Everything => ({
      ...one,
      sources: [{ ...source, issued: { edtf, start, end } } satisfies RowOf<'sources'>],
    })
    const shows = (tables: Everything, day: string) => openUnder(tables).asOf(day).has(source.id)
    expect(shows(issued('2021-02', '2021-02-01', '2021-02-28'), '2021-02-27')).toBe(false)
    expect(shows(issued('2021-02', '2021-02-01', '2021-02-28'), '2021-02-28')).toBe(true)
    expect(shows(issued('[2021-02-01,2021-03-01]', '2021-02-01', '2021-03-01'), '2021-02-15')).toBe(false)
  })
})

describe('the lens that a database tells', () => {
  it('is empty at first, names every value of the bar, and cannot be changed', () => {
    const db = openDatabase({})
    expect(db.lens).toEqual({})
    const { lens } = db.asOf('2021-11-17').trust({ reliability: 'C', credibility: 3 })
    expect(lens).toEqual({ asOf: '2021-11-17', trust: { minOrigins: 0, reliability: 'C', credibility: '3' } })
    expect(Object.isFrozen(lens) && Object.isFrozen(lens.trust)).toBe(true)
  })
})
