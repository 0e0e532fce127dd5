import { expect, test } from 'vitest'
import { buildContext } from './context.js'
import { countingClaims } from './latest.js'
import { claim, derivedFrom, source, tables } from './testing.js'
import type { Claim } from './types.js'

const sources = [
  source('source:may', 'org:paper', { issued: '2021-05-20' }),
  source('source:june', 'org:paper', { issued: '2021-06-20' }),
  source('source:late', 'org:mirror', { issued: '2021-07-20', ...derivedFrom('source:may') }),
  source('source:year', 'org:paper', { issued: '2021' }),
  source('source:heard-of', 'org:paper', { issued: '2021-05-20', access: 'cited' }),
]
const counting = (...claims: readonly Claim[]) =>
  countingClaims('prop:p', buildContext(tables({ sources, claims }))).map(({ id }) => id)
const by = { speakers: ['person:diop'] }

test('of one speaker’s claims that differ the latest counts', () => {
  const first = claim('claim:a', 'prop:p', 'source:may', by)
  const then = claim('claim:b', 'prop:p', 'source:june', { ...by, stance: 'denies' })
  expect(counting(first, then)).toEqual(['claim:b'])
})

test('a refusal to comment takes nothing back, a doubt does', () => {
  const first = claim('claim:a', 'prop:p', 'source:may', by)
  const refusal = claim('claim:b', 'prop:p', 'source:june', { ...by, stance: 'declines-comment' })
  expect(counting(first, refusal)).toEqual(['claim:a', 'claim:b'])
  const doubt = claim('claim:b', 'prop:p', 'source:june', { ...by, stance: 'doubts' })
  expect(counting(first, doubt)).toEqual(['claim:b'])
})

test('people whom an outlet does not name are not one voice', () => {
  const unnamed = (described: string) => ({ speakers: [{ anonymous: { described } }] })
  const diplomats = claim('claim:a', 'prop:p', 'source:may', unnamed('diplomats'))
  const officer = claim('claim:b', 'prop:p', 'source:june', { ...unnamed('an officer'), stance: 'denies' })
  expect(counting(diplomats, officer)).toEqual(['claim:a', 'claim:b'])
})

test('the day on which it was said goes before the day of issue', () => {
  const early = claim('claim:a', 'prop:p', 'source:june', { ...by, said: '2021-04-01' })
  const denial = claim('claim:b', 'prop:p', 'source:may', { ...by, stance: 'denies' })
  expect(counting(early, denial)).toEqual(['claim:b'])
})

test('where the order is not certain both count', () => {
  const sometime = claim('claim:a', 'prop:p', 'source:year', by)
  const denial = claim('claim:b', 'prop:p', 'source:june', { ...by, stance: 'denies' })
  expect(counting(sometime, denial)).toEqual(['claim:a', 'claim:b'])
  const sameDay = claim('claim:a', 'prop:p', 'source:june', by)
  expect(counting(sameDay, denial)).toEqual(['claim:a', 'claim:b'])
})

test('who says the same again is counted in both documents', () => {
  expect(counting(claim('claim:a', 'prop:p', 'source:may', by), claim('claim:b', 'prop:p', 'source:june', by))).toEqual(
    ['claim:a', 'claim:b'],
  )
})

test('other speakers, and the same in other company, are other voices', () => {
  const alone = claim('claim:a', 'prop:p', 'source:may', by)
  const together = claim('claim:b', 'prop:p', 'source:june', {
    speakers: ['person:diop', 'person:lavrov'],
    stance: 'denies',
  })
  expect(counting(alone, together)).toEqual(['claim:a', 'claim:b'])
})

test('a publisher that cites nobody is one voice; what it only passes on is not its own', () => {
  const own = claim('claim:a', 'prop:p', 'source:may')
  const later = claim('claim:b', 'prop:p', 'source:june', { stance: 'denies' })
  expect(counting(own, later)).toEqual(['claim:b'])
  const passedOn = claim('claim:b', 'prop:p', 'source:june', { stance: 'denies', cites: 'source:late' })
  expect(counting(own, passedOn)).toEqual(['claim:a', 'claim:b'])
})

test('a reprint does not revive what its speaker has since denied', () => {
  const first = claim('claim:a', 'prop:p', 'source:may', by)
  const denial = claim('claim:b', 'prop:p', 'source:june', { ...by, stance: 'denies' })
  const reprint = claim('claim:c', 'prop:p', 'source:late', by)
  const retold = claim('claim:d', 'prop:p', 'source:late', { cites: 'source:may' })
  expect(counting(first, denial, reprint, retold)).toEqual(['claim:b'])
})

test('a claim on a source that was only cited never counts', () => {
  expect(counting(claim('claim:a', 'prop:p', 'source:heard-of', by))).toEqual([])
})
