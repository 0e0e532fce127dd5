import { expect, test } from 'vitest'
import { locators } from './locators.js'
import { claim, written } from './testing.js'

const check = (locator: Parameters<typeof claim>[3]) =>
  locators.check(written({ claims: [claim('claim:talks/fee/x', 'prop:talks/fee', 'source:a', locator)] }))

test('a paragraph, or a passage that runs forward, is right', () => {
  expect(check({ locator: { paragraph: 3 } })).toEqual([])
  expect(check({ locator: { paragraph: 3, toParagraph: 4 } })).toEqual([])
})

test('a passage that ends where it begins, or before, is not', () => {
  const message = 'claim "x" has a passage from paragraph 3 to 3; leave toParagraph out, or give a later one'
  expect(check({ locator: { paragraph: 3, toParagraph: 3 } })).toEqual([
    { record: 'claim:talks/fee/x', path: ['locator', 'toParagraph'], message },
  ])
  expect(check({ locator: { paragraph: 3, toParagraph: 2 } })).toHaveLength(1)
})

test('a passage without a beginning is asked for one', () => {
  expect(check({ locator: { page: 1, toParagraph: 2 } })[0]?.message).toMatch('add paragraph')
})
