import { expect, test } from 'vitest'
import { externalIds } from './external-ids.js'
import { country, written } from './testing.js'

const q912 = { scheme: 'wikidata', value: 'Q912', verifiedIn: 'npm world-countries 5.1.0: countries.json' } as const
const check = (
  ...lists: readonly (readonly (typeof q912 | { readonly scheme: 'wikidata'; value: string; verifiedIn: string })[])[]
) =>
  externalIds.check(written({ entities: lists.map((list, i) => ({ ...country(`country:c${i}`), externalIds: list })) }))

test.each(['npm world-countries 5.1.0: countries.json', 'github.com/every-politician-scrapers', 'EU sanctions list'])(
  '%s is where one can look',
  (verifiedIn) => {
    expect(check([{ ...q912, verifiedIn }])).toEqual([])
  },
)

test.each(['memory', 'checked', 'yes.'])('"%s" is not', (verifiedIn) => {
  expect(check([{ ...q912, verifiedIn }])).toMatchObject([
    { record: 'country:c0', path: ['externalIds', 0, 'verifiedIn'] },
  ])
})

test('an identifier names one record, once', () => {
  expect(check([q912], [q912])).toMatchObject([
    {
      record: 'country:c1',
      path: ['externalIds', 0, 'value'],
      message: 'wikidata Q912 is that of "country:c0"; correct one of them',
    },
  ])
  expect(check([q912, q912])[0]?.message).toBe('wikidata Q912 is written twice; keep one')
})
