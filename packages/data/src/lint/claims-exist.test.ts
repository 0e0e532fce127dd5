import { expect, test } from 'vitest'
import { claimsExist } from './claims-exist.js'
import { claim, proposition, written } from './testing.js'

const occurred = proposition('prop:talks/occurred', { about: 'event:talks' })
const holds = proposition('prop:tenure/holds', { about: 'relation:tenure', predicate: 'holds' })
const fee = proposition('prop:talks/fee', { predicate: 'contract.fee' })

test('events, relations and propositions with claims are right', () => {
  const propositions = [occurred, holds, fee]
  const claims = propositions.map(({ id }) => claim(`claim:${id}`, id, 'source:a'))
  expect(claimsExist.check(written({ propositions, claims }))).toEqual([])
})

test('without a claim each is told what to write, where it was written', () => {
  expect(claimsExist.check(written({ propositions: [occurred, holds, fee] }))).toEqual([
    {
      record: 'event:talks',
      path: [],
      message: '"event:talks" has no claim; write under claims: who says that it took place',
    },
    {
      record: 'relation:tenure',
      path: [],
      message: '"relation:tenure" has no claim; write under claims: who says that it held',
    },
    {
      record: 'prop:talks/fee',
      path: [],
      message: 'proposition "fee" has no claim; write under its claims: who says so',
    },
  ])
})
