import { expect, test } from 'vitest'
import { en } from './en'
import { fr } from './fr'

test('every text exists in both languages and takes the same arguments', () => {
  const shape = (value: unknown): unknown =>
    typeof value === 'function'
      ? `function of ${value.length}`
      : typeof value === 'object' && value !== null
        ? Object.fromEntries(Object.entries(value).map(([key, part]) => [key, shape(part)]))
        : typeof value
  expect(shape(fr)).toEqual(shape(en))
})

test('one is singular and many are plural', () => {
  expect(en.filters.shown(1, 5)).toBe('1 of 5 events')
  expect(en.evidence.origins(1, 1)).toBe('1 independent origin')
  expect(fr.evidence.origins(2, 2)).toBe('2 origines indépendantes')
  expect(fr.disputesPage.count(1, 1, 1)).toBe('1 énoncé dans 1 désaccord')
  expect(en.disputesPage.count(140, 59, 220)).toBe('140 statements in 59 of 220 disputes')
})

test('French tells a day, a month and a stretch each in its way', () => {
  expect(fr.evidence.published('1er avril 2022')).toBe('publié le 1er avril 2022')
  expect(fr.evidence.said('avril 2022')).toBe('dit en avril 2022')
  expect(fr.evidence.published('2022')).toBe('publié en 2022')
  expect(fr.evidence.published('entre 1992 et novembre 2026')).toBe('publié entre 1992 et novembre 2026')
})
