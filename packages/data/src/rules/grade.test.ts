import { expect, test } from 'vitest'
import { credibilities } from '../vocabulary/sources.js'
import { credibilityRules, type Gradable, gradeOf } from './grade.js'
import type { SideWeight } from './tally.js'

const side = (possible: number, known = possible, sides = known): SideWeight => ({
  claims: Array.from({ length: possible }, (_, i) => `claim:${i}`),
  documents: possible,
  outlets: possible,
  origins: { certain: Math.max(known, Math.min(1, possible)), possible },
  keys: Array.from({ length: possible }, (_, i) => `org:${i}`),
  sides: Array.from({ length: Math.max(sides, Math.min(1, possible)) }, (_, i) => `country:${i}`),
  known: { origins: known, sides },
  letter: 'C',
})
const none = side(0)
const digit = (support: SideWeight, rest: Partial<Gradable> = {}) =>
  gradeOf({ modality: 'fact', support, opposition: none, rivals: [], ...rest }).code

test('a prediction or an opinion cannot be judged, however many share it', () => {
  expect(digit(side(5), { modality: 'prediction' })).toBe('6')
  expect(digit(side(5), { modality: 'opinion' })).toBe('6')
  expect(digit(side(5), { modality: 'plan' })).toBe('1')
})

test('what nobody takes a stand on cannot be judged', () => {
  expect(digit(none)).toBe('6')
})

test('what is only opposed is improbable', () => {
  expect(digit(none, { opposition: side(1) })).toBe('5')
})

test('what is unopposed rises with its origins', () => {
  expect(digit(side(1, 0))).toBe('6')
  expect(digit(side(1))).toBe('3')
  expect(digit(side(2, 0))).toBe('2')
  expect(digit(side(2, 2, 1))).toBe('2')
  expect(digit(side(2, 2, 2))).toBe('1')
})

test('what is denied is doubtful, unless it is supported more widely, from two sides', () => {
  expect(digit(side(3, 2, 2), { opposition: side(2) })).toBe('3')
  expect(digit(side(2, 2, 2), { opposition: side(2) })).toBe('4')
  expect(digit(side(3, 1, 1), { opposition: side(1) })).toBe('4')
  expect(digit(side(3, 2, 1), { opposition: side(1) })).toBe('4')
})

test('what is rivalled is graded by its place among the rivals', () => {
  const rivals = [{ certain: 2, possible: 3 }]
  expect(digit(side(3, 3), { rivals })).toBe('2')
  expect(digit(side(4, 2), { rivals })).toBe('2')
  expect(digit(side(3, 2), { rivals })).toBe('3')
  expect(digit(side(2, 2), { rivals })).toBe('4')
  expect(digit(side(1), { rivals: [{ certain: 1, possible: 1 }] })).toBe('4')
  expect(digit(side(3, 3), { rivals: [...rivals, { certain: 4, possible: 4 }] })).toBe('4')
})

test('what is both denied and rivalled is denied', () => {
  expect(digit(side(3, 3), { opposition: side(1), rivals: [{ certain: 9, possible: 9 }] })).toBe('3')
})

test('a digit that the curator set by hand goes before the rules, with its rationale', () => {
  const byHand = { code: '6', rationale: 'One author ascribes it to four bodies at once.' } as const
  expect(digit({ ...side(4), byHand })).toBe('6')
  expect(digit(none, { opposition: { ...side(1), byHand } })).toBe('6')
  expect(digit(side(4), { opposition: { ...side(1), byHand } })).toBe('3')
  const { because } = gradeOf({ modality: 'fact', support: { ...side(1), byHand }, opposition: none, rivals: [] })
  expect(because).toBe(
    'Supported by 1 origin (1 of known basis) from 1 side; opposed by nobody; no rival. Set by hand: One author ascribes it to four bodies at once.',
  )
})

test('the reason says the numbers and the rule', () => {
  const { because } = gradeOf({
    modality: 'fact',
    support: side(3, 2),
    opposition: side(1),
    rivals: [{ certain: 1, possible: 1 }],
  })
  expect(because).toBe(
    'Supported by 3 origins (2 of known basis) from 2 sides; opposed by 1 origin (1 of known basis) from 1 side; 1 rival. Denied, but supported by more origins than deny it, two or more of known basis and from two or more sides.',
  )
})

test('the rules give every digit of the vocabulary', () => {
  expect([...new Set(credibilityRules.map(({ code }) => code))].sort()).toEqual(Object.keys(credibilities))
})
