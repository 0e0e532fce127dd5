import { describe, expect, it } from 'vitest'
import { type Answer, and, not, or } from '../src/index.js'

const ANSWERS = ['no', 'maybe', 'yes'] as const satisfies Answer[]
const rank = (answer: Answer) => ANSWERS.indexOf(answer)

describe("Kleene's logic", () => {
  it('and is the least, or the greatest, not the mirror of no < maybe < yes', () => {
    for (const a of ANSWERS) {
      expect(rank(not(a))).toBe(2 - rank(a))
      for (const b of ANSWERS) {
        expect(rank(and(a, b))).toBe(Math.min(rank(a), rank(b)))
        expect(rank(or(a, b))).toBe(Math.max(rank(a), rank(b)))
      }
    }
  })

  it('has yes as the conjunction and no as the disjunction of nothing', () => {
    expect([and(), or()]).toStrictEqual(['yes', 'no'])
  })
})
