import { expect, test } from 'vitest'
import { externalIds } from './external-ids.js'
import { country, written } from './testing.js'

const q912 = { scheme: 'wikidata', value: 'Q912', verifiedIn: 'npm world-countries 5.1.0: countries.json' } as const
const check = (...lists: readonly (readonly (typeof q912)[])[]) =>
  externalIds.check(written({ entities: lists.map((list, i) => ({ ...country(`country:c${i}`), externalIds: list })) }))

test('an identifier names one record, once', () => {
  expect(check([q912], [q912])).toMatchObject([
    {
      record: 'country:c1',
      path: ['externalIds', 0, 'value'],
      message: 'wikidata Q912 is that of "country:c0"; correct one of them',
    },
  ])
  expect(check([q912])).toEqual([])
  expect(check([q912, q912])[0]?.message).toBe('wikidata Q912 is written twice; keep one')
})
