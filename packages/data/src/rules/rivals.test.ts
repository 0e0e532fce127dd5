import { expect, test } from 'vitest'
import { computeEvidence } from './evidence.js'
import { claim, date, proposition, quantity, rowOf, source, tables } from './testing.js'
import type { Claim, Proposition } from './types.js'

const sources = [source('source:paper', 'org:paper')]
const rivalsOfFirst = (a: Proposition, b: Proposition, claims: readonly Claim[] = [a, b].map(supporting)) => {
  const evidence = computeEvidence(tables({ sources, propositions: [a, b], claims }))
  expect(rowOf(evidence, b.id).rivals).toEqual(rowOf(evidence, a.id).rivals.length > 0 ? [a.id] : [])
  return rowOf(evidence, a.id).rivals
}
const supporting = ({ id }: Proposition) => claim(`claim:${id.slice(5)}/x`, id, 'source:paper')

const end = (id: string, day: string, rest: Partial<Proposition> = {}) =>
  proposition(id, { about: 'relation:tenure', predicate: 'end', value: date(day), ...withoutValid(rest) })
const withoutValid = ({ valid: _, ...rest }: Partial<Proposition>) => rest
const strength = (id: string, best: number, valid: string) =>
  proposition(id, { about: 'org:wagner-group', predicate: 'strength', value: quantity({ best }), valid })

test('ends of 24 and of 26 May rival', () => {
  expect(rivalsOfFirst(end('prop:x/end', '2021-05-24'), end('prop:x/end-2', '2021-05-26'))).toEqual(['prop:x/end-2'])
})

test('strengths of 2022 and of 2024 do not rival, of one year they do', () => {
  expect(rivalsOfFirst(strength('prop:x/a', 1000, '2022/2022'), strength('prop:x/b', 2000, '2024/2024'))).toEqual([])
  expect(rivalsOfFirst(strength('prop:x/a', 1000, '2022/2022'), strength('prop:x/b', 2000, '2022-05'))).toHaveLength(1)
})

test('a value without a time rivals one of any time', () => {
  const always = proposition('prop:x/a', {
    about: 'org:wagner-group',
    predicate: 'strength',
    value: quantity({ best: 5 }),
  })
  expect(rivalsOfFirst(always, strength('prop:x/b', 2000, '2024'))).toEqual(['prop:x/b'])
})

test('a plan does not rival a fact', () => {
  expect(rivalsOfFirst(end('prop:x/a', '2021-05-24'), end('prop:x/b', '2021-05-26', { modality: 'plan' }))).toEqual([])
})

test('answers about different records, or in different regards, do not rival', () => {
  const one = end('prop:x/a', '2021-05-24')
  expect(rivalsOfFirst(one, end('prop:y/a', '2021-05-26', { about: 'relation:other' }))).toEqual([])
  expect(rivalsOfFirst(one, end('prop:x/b', '2021-05-26', { regarding: 'country:mali' }))).toEqual([])
})

test('answers to different questions, or to one with many answers, do not rival', () => {
  expect(rivalsOfFirst(end('prop:x/a', '2021-05-24'), end('prop:x/b', '2021-05-26', { predicate: 'start' }))).toEqual(
    [],
  )
  const river = (id: string, to: string) =>
    proposition(id, { about: 'country:mali', predicate: 'river', value: { type: 'entity', entity: to } })
  expect(rivalsOfFirst(river('prop:mali/a', 'place:niger'), river('prop:mali/b', 'place:senegal'))).toEqual([])
})

test('without support there is no rival', () => {
  const [a, b] = [end('prop:x/a', '2021-05-24'), end('prop:x/b', '2021-05-26')]
  expect(rivalsOfFirst(a, b, [supporting(a)])).toEqual([])
  const denial = claim('claim:b/x', b.id, 'source:paper', { stance: 'denies' })
  expect(rivalsOfFirst(a, b, [supporting(a), denial])).toEqual([])
})

test('rivals are disputed, and not denied', () => {
  const [a, b] = [end('prop:x/a', '2021-05-24'), end('prop:x/b', '2021-05-26')]
  const evidence = computeEvidence(tables({ sources, propositions: [a, b], claims: [a, b].map(supporting) }))
  expect(rowOf(evidence, a.id)).toMatchObject({ disputed: true, denied: false })
})
