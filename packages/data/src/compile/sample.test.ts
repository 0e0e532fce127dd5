import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { claim, event, proposition, relation, source, tables } from '../lint/testing.js'
import { sampleOf } from './sample.js'

type Records = Parameters<typeof sampleOf>[0]

/** Sources s0…, each with as many claims as its number says, on an event of the year given. */
function recordsWith(sizes: readonly number[], year = 2022): Records {
  const about = `event:${year}`
  const rows = tables({
    sources: sizes.map((_, i) => source(`source:s${i}`, 'org:a', { issued: '2024' })),
    propositions: [proposition('prop:e/occurred', { about })],
    claims: sizes.flatMap((size, i) =>
      Array.from({ length: size }, (_, n) => claim(`claim:e/occurred/s${i}-${n}`, 'prop:e/occurred', `source:s${i}`)),
    ),
  })
  return { ...rows, events: [event(about, { date: String(year) })] }
}

const sourcesOf = (draws: ReturnType<typeof sampleOf>): Set<string> =>
  new Set(draws.map(({ claim: one }) => one.source))

describe('a sample', () => {
  test('holds whole sources, at least the share asked for, and no source more than that takes', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 30 }),
        fc.integer({ min: 1, max: 100 }),
        fc.string(),
        (sizes, percent, seed) => {
          const drawn = sampleOf(recordsWith(sizes), { share: percent / 100, seed })
          const own = Map.prototype.get.bind(new Map(sizes.map((size, i) => [`source:s${i}`, size])))
          for (const id of sourcesOf(drawn)) {
            expect(drawn.filter(({ claim: one }) => one.source === id)).toHaveLength(own(id))
          }
          const goal = (percent / 100) * sizes.reduce((sum, size) => sum + size, 0)
          expect(drawn.length).toBeGreaterThanOrEqual(goal)
          const last = drawn.at(-1)?.claim.source
          expect(drawn.length - own(last)).toBeLessThan(goal)
        },
      ),
    )
  })

  it('is the same for the same seed and another for another', () => {
    const records = recordsWith(Array.from({ length: 40 }, () => 3))
    const draw = (seed: string): Set<string> => sourcesOf(sampleOf(records, { share: 0.2, seed }))
    expect(draw('a')).toEqual(draw('a'))
    expect(draw('a')).not.toEqual(draw('b'))
  })

  it('gives every source a like chance', () => {
    const records = recordsWith(Array.from({ length: 10 }, () => 1))
    const counts = new Map<string, number>()
    for (let seed = 0; seed < 1000; seed++) {
      for (const id of sourcesOf(sampleOf(records, { share: 0.3, seed: String(seed) }))) {
        counts.set(id, (counts.get(id) ?? 0) + 1)
      }
    }
    expect(counts.size).toBe(10)
    for (const count of counts.values()) expect(Math.abs(count - 300)).toBeLessThan(75) // five standard deviations
  })

  it('leaves out what an earlier one drew', () => {
    const records = recordsWith([2, 2, 2, 2])
    const first = sourcesOf(sampleOf(records, { share: 0.5, seed: 'a' }))
    const second = sourcesOf(sampleOf(records, { share: 1, seed: 'a', except: first }))
    expect(new Set([...first, ...second]).size).toBe(4)
    expect([...second].filter((id) => first.has(id))).toEqual([])
  })

  it('is drawn period by period: by what a claim is about, or where that has no date by its source', () => {
    const old = recordsWith([1], 1962)
    const tenure = relation('person:a', 'holds-office', 'office:b', '1995/1996')
    const records: Records = {
      ...old,
      relations: [tenure],
      sources: [...old.sources, source('source:t', 'org:a'), source('source:u', 'org:a', { issued: '2023-05' })],
      propositions: [
        ...old.propositions,
        proposition('prop:t/holds', { about: tenure.id, predicate: 'holds' }),
        proposition('prop:u/population', { about: 'country:mali', predicate: 'population' }),
      ],
      claims: [
        ...old.claims,
        claim('claim:t/holds/t', 'prop:t/holds', 'source:t'),
        claim('claim:u/population/u', 'prop:u/population', 'source:u'),
      ],
    }
    const drawn = sampleOf(records, { share: 1, seed: '' })
    expect(drawn.map(({ period, claim: one }) => [period, one.source])).toEqual([
      ['1960–1991', 'source:s0'],
      ['1992–2011', 'source:t'],
      ['2023', 'source:u'],
    ])
  })
})
