import { expect, test } from 'vitest'
import { date, quantity } from './testing.js'
import type { PropositionValue } from './types.js'
import { valuesExclude } from './values.js'

const boolean = (value: boolean): PropositionValue => ({ type: 'boolean', boolean: value })
const code = (value: string): PropositionValue => ({ type: 'code', code: value })
const entity = (value: string): PropositionValue => ({ type: 'entity', entity: value })

test.each<[string, PropositionValue, PropositionValue, boolean]>([
  ['yes and no', boolean(true), boolean(false), true],
  ['yes and yes', boolean(true), boolean(true), false],
  ['two codes', code('gift'), code('sale'), true],
  ['one code', code('gift'), code('gift'), false],
  ['two entities', entity('country:mali'), entity('country:niger'), true],
  ['one entity', entity('country:mali'), entity('country:mali'), false],
  ['two texts', { type: 'text' }, { type: 'text' }, false],
  ['values of two types', code('gift'), boolean(true), false],

  ['two days', date('2021-05-24'), date('2021-05-26'), true],
  ['a day and its month', date('2021-05-24'), date('2021-05'), false],
  ['a day and another month', date('2021-05-24'), date('2021-06'), true],
  ['one-of sets, exactly', date('[2021-05-24,2021-05-26]'), date('2021-05-25'), true],
  ['one-of sets that share a day', date('[2021-05-24,2021-05-26]'), date('[2021-05-26..2021-05-28]'), false],
  ['stretches that end on different days', date('2021-05-24/2021-05-26'), date('2021-05-24/2021-05-27'), true],
  ['stretches that may be the same', date('2021-05/2021-06'), date('2021-05-24/2021-06-02'), false],
  ['a stretch without an end, and one with', date('2021-05-24/..'), date('2021-05-24/2021-06'), false],
  ['a day within a stretch', date('2021-05-25'), date('2021-05-24/2021-05-26'), false],
  ['a day outside a stretch', date('2021-05-28'), date('2021-05-24/2021-05-26'), true],

  ['two numbers', quantity({ best: 3 }), quantity({ best: 4 }), true],
  ['one number', quantity({ best: 3 }), quantity({ best: 3 }), false],
  ['a number in a range', quantity({ best: 3 }), quantity({ low: 2, high: 3 }), false],
  ['a number out of a range', quantity({ best: 4 }), quantity({ low: 2, high: 3 }), true],
  ['about 1000 and 1100', quantity({ best: 1000, exactness: 'about' }), quantity({ best: 1100 }), false],
  ['about 1000 and 1101', quantity({ best: 1000, exactness: 'about' }), quantity({ best: 1101 }), true],
  ['about 1000 and 900', quantity({ best: 1000, exactness: 'about' }), quantity({ best: 900 }), false],
  ['about 1000 and 899', quantity({ best: 1000, exactness: 'about' }), quantity({ best: 899 }), true],
  ['about widens no range', quantity({ low: 10, high: 20, exactness: 'about' }), quantity({ best: 21 }), true],
  ['at least 3 and 400', quantity({ best: 3, exactness: 'at-least' }), quantity({ best: 400 }), false],
  ['at least 3 and 2', quantity({ best: 3, exactness: 'at-least' }), quantity({ best: 2 }), true],
  ['at most 3 and 2', quantity({ best: 3, exactness: 'at-most' }), quantity({ best: 2 }), false],
  ['at most 3 and 4', quantity({ best: 3, exactness: 'at-most' }), quantity({ best: 4 }), true],
  ['only a lower bound, and more', quantity({ low: 3 }), quantity({ best: 400 }), false],
  ['only an upper bound, and more', quantity({ high: 3 }), quantity({ best: 400 }), true],
  ['two units', quantity({ best: 3 }), quantity({ best: 4, unit: 'aircraft' }), false],
  [
    'two currencies',
    quantity({ best: 3, unit: 'currency', currency: 'USD' }),
    quantity({ best: 4, unit: 'currency', currency: 'EUR' }),
    false,
  ],
  ['a month’s and a year’s', quantity({ best: 3, per: 'month' }), quantity({ best: 4, per: 'year' }), false],
])('%s', (_, a, b, exclude) => {
  expect(valuesExclude(a, b)).toBe(exclude)
  expect(valuesExclude(b, a)).toBe(exclude)
})
