import { expect, test } from 'vitest'
import { contestsOf } from './contests'
import { database } from './database'

const disputed = database.disputes().map(({ proposition, evidence }) => ({ proposition, evidence }))
const contests = contestsOf(disputed)

test('every disputed statement stands in one dispute', () => {
  const ids = contests.flatMap(({ statements }) => statements.map(({ proposition }) => proposition.id))
  expect(ids.toSorted()).toEqual(disputed.map(({ proposition }) => proposition.id).toSorted())
  expect(contests.length).toBeLessThan(disputed.length)
})

test('rivals stand in the same dispute, and a statement without rivals alone', () => {
  for (const { statements, denied, rivals } of contests) {
    const ids = statements.map(({ proposition }) => proposition.id)
    for (const { evidence } of statements) expect(ids).toEqual(expect.arrayContaining([...evidence.rivals]))
    expect(rivals).toBe(statements.length > 1)
    expect(denied || rivals).toBe(true)
  }
})
