import { expect, test } from 'vitest'
import { byOrigins } from './by-origins'
import { contestsOf } from './contests'
import { database } from './database'

const contests = contestsOf(database.disputes().map(({ proposition, evidence }) => ({ proposition, evidence })))

test('of rival values that with most possible origins comes first, and of equals the smaller or earlier one', () => {
  for (const { statements } of contests) {
    const ordered = statements.toSorted(byOrigins)
    for (const [i, { proposition, evidence }] of ordered.entries()) {
      const before = ordered[i - 1]
      if (before === undefined) continue
      const [most, least] = [before.evidence.support.origins.possible, evidence.support.origins.possible]
      expect(most).toBeGreaterThanOrEqual(least)
      const [a, b] = [before.proposition.value, proposition.value]
      if (most !== least || a.type !== 'quantity' || b.type !== 'quantity') continue
      if (a.quantity.exactness !== 'exact' || b.quantity.exactness !== 'exact') continue
      expect(a.quantity.low ?? a.quantity.best ?? 0).toBeLessThanOrEqual(b.quantity.low ?? b.quantity.best ?? 0)
    }
  }
})
