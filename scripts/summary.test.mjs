import * as data from '@mali-russia/data'
import { expect, test } from 'vitest'
import { summary } from './summary.mjs'

test('counts every table and answers two questions', () => {
  const printed = summary()
  for (const table of ['sources', 'entities', 'events', 'relations', 'propositions', 'claims'])
    expect(printed).toMatch(new RegExp(`^ *[1-9][0-9]* ${table}$`, 'm'))
  expect(printed).toContain(`${data.events.length} events`)
  expect(printed).toMatch(/foreign minister on 2021-11-11\?\n {2}(yes|maybe): Abdoulaye Diop/)
  expect(printed).toMatch(/Wagner Group\?\n {2}.+\n {4}denied by .+/)
  expect(printed).toMatch(/^ {2}… and \d+ more: db\.denials/m)
})
