import { expect, test } from 'vitest'
import { type State, start } from '../state/url'
import { barsOf, yearsOf } from '../timeline/years'
import { database } from './database'
import { findEvents } from './find-events'

const idsOf = (state: Partial<State>, db = database) => findEvents(db, { ...start, ...state }).map(({ id }) => id)

test('a year finds what began before it and went on into it', () => {
  expect(idsOf({ during: '2021', families: ['forces'] })).toContain('event:wagner-deployment-in-mali-2021')
  expect(idsOf({ during: '2022', families: ['forces'] })).toContain('event:wagner-deployment-in-mali-2021')
  expect(idsOf({ during: '2020', families: ['forces'] })).not.toContain('event:wagner-deployment-in-mali-2021')
})

const underFilters: Readonly<Record<string, Partial<State>>> = {
  none: {},
  kinds: { families: ['forces', 'violence'] },
  person: { who: 'person:sergey-lavrov' },
  'disputes and words': { disputed: true, q: 'wagner' },
}

for (const [name, filters] of Object.entries(underFilters)) {
  for (const asOf of [undefined, '2021-11-17']) {
    test(`a bar announces what its year shows: ${name}, as of ${asOf ?? 'today'}`, () => {
      const db = asOf === undefined ? database : database.asOf(asOf)
      const years = yearsOf(db.events.find())
      const announced = barsOf(findEvents(db, { ...start, ...filters }), years).map(({ total }) => total)
      expect(announced).toEqual(years.map((year) => idsOf({ ...filters, during: String(year) }, db).length))
      expect(Math.max(...announced)).toBeGreaterThan(0)
    })
  }
}

test('words are looked for in titles, statements and paraphrases, and narrow with the other filters', () => {
  expect(idsOf({ q: 'goita lavrov' }).length).toBeGreaterThan(0)
  const kidal = idsOf({ q: 'KIDAL' })
  expect(kidal.length).toBeGreaterThan(0)
  const inTitle = new Set(
    database.events
      .find()
      .filter(({ title }) => title.en.includes('Kidal'))
      .map(({ id }) => id),
  )
  expect(kidal).toEqual(expect.arrayContaining([...inTitle]))
  expect(kidal.some((id) => !inTitle.has(id))).toBe(true)
  expect(idsOf({ q: 'kidal', during: '1963' }).length).toBeLessThan(kidal.length)
})

test('words of a source that was not yet published find nothing', () => {
  const before = database.asOf('2021-09-12')
  // The fee was first reported on 13 September 2021; the talks themselves are known by then only in later sources.
  expect(idsOf({ q: 'wagner million' }).length).toBeGreaterThan(0)
  expect(idsOf({ q: 'wagner million' }, before)).toEqual([])
})

test('words that nobody wrote find nothing, and no words find everything', () => {
  expect(idsOf({ q: 'qqqqq' })).toEqual([])
  expect(idsOf({ q: ' … ' })).toEqual(idsOf({}))
})
