import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { someContest, someLens, somePeriod, someTables } from './arbitraries.js'
import { type Everything, naive, YES } from './naive.js'
import { openUnder } from './opening.js'

const withQuery = (kind: 'denials' | 'disputes') =>
  fc
    .tuple(someTables, someLens)
    .chain(([tables, lens]) => fc.tuple(fc.constant(tables), fc.constant(lens), someContest(tables, kind)))

describe.each(['denials', 'disputes'] as const)('%s', (kind) => {
  it('are those that a naive search gives, whatever is asked, under any lens', () => {
    fc.assert(
      fc.property(withQuery(kind), ([tables, lens, query]) => {
        expect(openUnder(tables, lens)[kind](query)).toEqual(naive(tables, lens)[kind](query))
      }),
      { numRuns: 400 },
    )
  })

  it('are searched where there are some to be found', () => {
    const found = fc
      .sample(withQuery(kind), { numRuns: 1000, seed: 1 })
      .map(([tables, lens, query]) => naive(tables, lens)[kind](query).length)
    expect(found.filter((count) => count > 0).length).toBeGreaterThan(20)
    expect(found).toContain(0)
  })
})

describe('holders', () => {
  const withOffice = fc
    .tuple(someTables, someLens, somePeriod)
    .filter(([tables]) => officesOf(tables).length > 0)
    .chain(([tables, lens, at]) =>
      fc.tuple(fc.constant(tables), fc.constant(lens), fc.constantFrom(...officesOf(tables)), fc.constant(at)),
    )

  it('are those that a naive search gives, for any office and period, under any lens', () => {
    fc.assert(
      fc.property(withOffice, ([tables, lens, office, at]) => {
        const holders = openUnder(tables, lens).holders(office, { at })
        const expected = naive(tables, lens).holders(office, at)
        expect(holders.map(({ person, relation, answer }) => ({ person, relation, answer }))).toEqual(
          expected.map((one) => ({ ...one, answer: one.answer === YES ? 'yes' : 'maybe' })),
        )
      }),
      { numRuns: 1000 },
    )
  })

  it('are searched where some hold the office, some may, and some starts and ends are in dispute', () => {
    const answers = fc
      .sample(withOffice, { numRuns: 1000, seed: 1 })
      .flatMap(([tables, lens, office, at]) => openUnder(tables, lens).holders(office, { at }))
    expect(answers.filter(({ answer }) => answer === 'yes').length).toBeGreaterThan(10)
    expect(answers.filter(({ answer }) => answer === 'maybe').length).toBeGreaterThan(10)
    expect(answers.some(({ because }) => because.includes('sources differ on its start'))).toBe(true)
    expect(answers.some(({ because }) => because.includes('sources differ on its end'))).toBe(true)
  })
})

const officesOf = ({ entities }: Everything) => entities.filter(({ type }) => type === 'office').map(({ id }) => id)

describe('evidence', () => {
  it('sorts every claim on a proposition to one place, and names the documents and outlets of each side', () => {
    fc.assert(
      fc.property(someTables, someLens, (tables, lens) => {
        const slow = naive(tables, lens)
        const db = openUnder(tables, lens)
        for (const proposition of slow.shown.propositions) {
          const { support, opposition, undecided, superseded, ...rest } = db.evidence(proposition.id)
          const row = slow.evidenceOf(proposition.id)
          expect(rest).toMatchObject({
            proposition,
            grade: { reliability: row?.reliability, credibility: row?.credibility },
            denied: row?.denied,
            disputed: row?.disputed,
            row,
          })
          expect(rest.rivals.map(({ id }) => id)).toEqual(row?.rivals)
          expect(support).toMatchObject({
            origins: row?.support.origins,
            keys: row?.support.keys,
            sides: row?.support.sides,
          })
          expect(support.claims.map(({ id }) => id)).toEqual(row?.support.claims)
          expect(support.documents).toHaveLength(row?.support.documents ?? 0)
          expect(support.outlets).toHaveLength(row?.support.outlets ?? 0)
          expect(opposition.claims.map(({ id }) => id)).toEqual(row?.opposition.claims)
          expect(undecided.map(({ id }) => id)).toEqual(row?.undecided)
          const placed = [...support.claims, ...opposition.claims, ...undecided, ...superseded]
          const readable = slow.shown.claims.filter((claim) => claim.proposition === proposition.id)
          expect(new Set(placed)).toEqual(new Set(readable))
          expect(placed).toHaveLength(readable.length)
        }
      }),
    )
  })

  it('of an event or relation is that of its implicit proposition', () => {
    fc.assert(
      fc.property(someTables, (tables) => {
        const db = openUnder(tables)
        for (const { id } of [...tables.events, ...tables.relations]) {
          const own = tables.propositions
            .filter(({ about, predicate }) => about === id && (predicate === 'occurred' || predicate === 'holds'))
            .map((one) => one.id)
            .sort()
          if (own[0] === undefined) expect(() => db.evidence(id)).toThrow('nothing states it')
          else expect(db.evidence(id).proposition.id).toBe(own[0])
        }
      }),
    )
  })
})
