import { expect, test } from 'vitest'
import type { Carrier, Derivation } from '../generated/types.js'
import { carriers } from './carriers.js'
import { source, written } from './testing.js'

type Rest = Parameters<typeof source>[2]

const check = (carrier: Carrier, how: Derivation, rest: Rest = {}) =>
  carriers.check(
    written({
      sources: [
        source('source:wire', 'org:wire', { language: how === 'translation' ? 'fr' : 'en' }),
        source('source:a', 'org:a', { carrier, derivedFrom: [{ source: 'source:wire', how }], ...rest }),
      ],
    }),
  )

test.each([
  ['copy', 'reprint'],
  ['translation', 'translation'],
  ['machine-translation', 'translation'],
  ['copy', 'translation'],
  ['rewrite', 'paraphrase'],
  ['machine-translation', 'paraphrase'],
  ['original', 'quotation'],
] as const)('a source of carrier %s may be a %s', (carrier, how) => {
  expect(check(carrier, how)).toEqual([])
})

test.each([
  ['original', 'translation'],
  ['original', 'paraphrase'],
  ['machine-translation', 'reprint'],
  ['rewrite', 'reprint'],
] as const)('a source of carrier %s is no %s', (carrier, how) => {
  expect(check(carrier, how)).toMatchObject([{ record: 'source:a', path: ['carrier'] }])
})

test('the carriers that would be right are named', () => {
  expect(check('original', 'reprint')[0]?.message).toBe(
    '"source:a" is a reprint of "source:wire", but its carrier is original; write copy',
  )
})

test('a reprint keeps the language, whatever its region', () => {
  expect(check('copy', 'reprint', { language: 'en-GB' })).toEqual([])
  expect(check('copy', 'reprint', { language: 'ru' })).toEqual([
    {
      record: 'source:a',
      path: ['derivedFrom', 0, 'how'],
      message:
        '"source:a" is a reprint of "source:wire", but is in ru and that in en; write translation, or correct a language',
    },
  ])
})

test('a translation changes the language', () => {
  expect(check('machine-translation', 'translation', { language: 'fr' })).toEqual([
    {
      record: 'source:a',
      path: ['derivedFrom', 0, 'how'],
      message:
        '"source:a" is a translation of "source:wire", but both are in fr; write reprint where the words are the same, else paraphrase',
    },
  ])
})

test('a copy of a text of one’s own making says where it was seen', () => {
  expect(check('copy', 'paraphrase', { note: 'Seen at allAfrica.' })).toEqual([])
  expect(check('copy', 'paraphrase')).toMatchObject([
    { path: ['carrier'], message: expect.stringContaining('add derivedFrom or a note of where it was seen') },
  ])
  expect(check('copy', 'reprint', { derivedFrom: [] })).toHaveLength(1)
  expect(check('copy', 'reprint', { derivedFrom: [], access: 'cited' })).toEqual([])
})
