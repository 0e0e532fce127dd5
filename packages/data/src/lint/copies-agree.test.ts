import { expect, test } from 'vitest'
import type { Derivation } from '../generated/types.js'
import { copiesAgree } from './copies-agree.js'
import { source, written } from './testing.js'

type Rest = Parameters<typeof source>[2]

const wire = source('source:wire', 'org:wire', { genre: 'wire', tier: 'secondary' })
const statement = source('source:statement', 'org:ministry', { genre: 'statement', tier: 'primary' })

const check = (how: Derivation, rest: Rest) =>
  copiesAgree.check(
    written({
      sources: [
        wire,
        statement,
        source('source:copy', 'org:a', { derivedFrom: [{ source: 'source:wire', how }], ...rest }),
      ],
    }),
  )

test.each(['reprint', 'translation'] as const)('a %s is of the kind of its text', (how) => {
  expect(check(how, { genre: 'wire', tier: 'secondary' })).toEqual([])
  expect(check(how, { genre: 'news', tier: 'tertiary' })).toMatchObject([
    { record: 'source:copy', path: ['genre'] },
    { record: 'source:copy', path: ['tier'] },
  ])
})

test.each(['paraphrase', 'quotation'] as const)('a %s is a text of its own', (how) => {
  expect(check(how, { genre: 'news' })).toEqual([])
})

test('what mixes two texts is neither', () => {
  const derivedFrom = [
    { source: 'source:wire', how: 'reprint' },
    { source: 'source:statement', how: 'reprint' },
  ] as const
  expect(check('reprint', { genre: 'news', derivedFrom })).toEqual([])
})

test('the message says what the text is, and what to write', () => {
  expect(check('reprint', { genre: 'news' })[0]?.message).toBe(
    '"source:copy" gives the text of "source:wire", whose genre is wire, but has news; write wire, or correct it there',
  )
})
