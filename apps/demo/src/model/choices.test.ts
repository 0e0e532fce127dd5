import { expect, test } from 'vitest'
import { type Choice, matching } from './choices'

const choice = (id: string, rank: number, ...names: string[]): Choice => ({
  id,
  label: names[0] ?? id,
  hint: '',
  names,
  rank,
})

const choices = [
  choice('org:air-mali', 1, 'Air Mali'),
  choice('person:assimi-goita', 0, 'Assimi Goïta', 'Ассими Гойта'),
  choice('org:mali-post', 1, 'Mali Post'),
  choice('country:mali', 0, 'Mali', 'République du Mali'),
  choice('org:somali-army', 1, 'Somalian Army'),
  choice('person:malick', 0, 'Malick Diaw'),
]
const idsOf = (typed: string) => matching(choices, typed).map(({ id }) => id)

test('the name itself comes first, then beginnings, then words, then the rest', () => {
  expect(idsOf('mali')).toEqual(['country:mali', 'person:malick', 'org:mali-post', 'org:air-mali', 'org:somali-army'])
})

test('of names that fit alike, the one of lower rank comes first', () => {
  const alike = [choice('org:sahel-a', 1, 'Sahel A'), choice('person:sahel-b', 0, 'Sahel B')]
  expect(matching(alike, 'sahel').map(({ id }) => id)).toEqual(['person:sahel-b', 'org:sahel-a'])
})

test('accents, blanks and the order of words do not matter, in any script', () => {
  expect(idsOf('  goita assimi ')).toEqual(['person:assimi-goita'])
  expect(idsOf('гоита')).toEqual(['person:assimi-goita'])
})

test('an empty text finds all, another name nothing', () => {
  expect(idsOf(' ')).toHaveLength(choices.length)
  expect(idsOf('kidal')).toEqual([])
})
