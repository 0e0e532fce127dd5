import { expect, test } from 'vitest'
import { hasWords, searchable, wordsOf } from './words'

const finds = (typed: string, text: string) => hasWords(searchable(text), wordsOf(typed))

test('accents, case, order and punctuation do not matter', () => {
  expect(finds('goita ASSIMI', 'Colonel Assimi Goïta')).toBe(true)
  expect(finds('coup d’etat', 'Un Coup d’État')).toBe(true)
  expect(finds('  oeuvre ', 'Bonnes œuvres')).toBe(true)
})

test('a word is found by its beginning, not by its inside', () => {
  expect(finds('trans', 'A transport plane')).toBe(true)
  expect(finds('port', 'A transport plane')).toBe(false)
})

test('every word must be there', () => {
  expect(finds('assimi lavrov', 'Assimi Goïta')).toBe(false)
})

test('what has no word asks for nothing', () => {
  expect(wordsOf(' …!? ')).toEqual([])
})
