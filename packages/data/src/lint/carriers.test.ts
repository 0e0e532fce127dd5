import { expect, test } from 'vitest'
import type { Carrier, Derivation } from '../generated/types.js'
import { carriers } from './carriers.js'
import { source, written } from './testing.js'

const check = (carrier: Carrier, how: Derivation) =>
  carriers.check(
    written({
      sources: [
        source('source:wire', 'org:wire'),
        source('source:a', 'org:a', { carrier, derivedFrom: [{ source: 'source:wire', how }] }),
      ],
    }),
  )

test.each([
  ['copy', 'reprint'],
  ['machine-translation', 'reprint'],
  ['translation', 'translation'],
  ['rewrite', 'paraphrase'],
  ['original', 'quotation'],
] as const)('a source of carrier %s may be a %s', (carrier, how) => {
  expect(check(carrier, how)).toEqual([])
})

test('a reprint, translation or paraphrase of another source is no original', () => {
  expect(check('original', 'translation')).toHaveLength(1)
  expect(check('original', 'paraphrase')).toHaveLength(1)
  expect(check('original', 'reprint')).toEqual([
    {
      record: 'source:a',
      path: ['carrier'],
      message: '"source:a" is a reprint of "source:wire", but its carrier is original; write copy',
    },
  ])
})
