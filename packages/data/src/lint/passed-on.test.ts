import { expect, test } from 'vitest'
import { passedOn } from './passed-on.js'
import { claim, source, written } from './testing.js'

const check = (speakers: readonly string[], via?: string) =>
  passedOn.check(
    written({
      sources: [source('source:a', 'org:paper')],
      claims: [claim('claim:talks/fee/x', 'prop:talks/fee', 'source:a', { speakers, ...(via && { via }) })],
    }),
  )

test('a statement may come by a third party, or by none', () => {
  expect(check(['person:a'], 'org:wire')).toEqual([])
  expect(check(['person:a'])).toEqual([])
  expect(check([])).toEqual([])
})

test.each([
  [[], 'org:wire', 'has nobody whose statement "org:wire" could pass on'],
  [['person:a'], 'person:a', 'passes on what "person:a" says itself'],
  [['person:a'], 'org:paper', 'is printed by "org:paper"'],
])('said by %j, it does not come via %s', (speakers, via, message) => {
  expect(check(speakers, via)).toEqual([
    { record: 'claim:talks/fee/x', path: ['via'], message: expect.stringContaining(`claim "x" ${message}`) },
  ])
})
