import { expect, test } from 'vitest'
import { claimSources } from './claim-sources.js'
import { claim, source, written } from './testing.js'

const sources = [source('source:a', 'org:a'), source('source:heard-of', 'org:a', { access: 'cited' })]
const check = (from: string, cites?: string) =>
  claimSources.check(
    written({ sources, claims: [claim('claim:talks/fee/x', 'prop:talks/fee', from, cites ? { cites } : {})] }),
  )

test('a claim may rest on an opened source and cite one that was not', () => {
  expect(check('source:a', 'source:heard-of')).toEqual([])
})

test('a claim may not rest on a source that was only cited', () => {
  expect(check('source:heard-of')).toEqual([
    {
      record: 'claim:talks/fee/x',
      path: ['source'],
      message:
        'claim "x" rests on "source:heard-of", which nobody opened (access: cited); code it from the source that cites it, with cites: source:heard-of',
    },
  ])
})

test('a claim may not cite its own source', () => {
  expect(check('source:a', 'source:a')).toMatchObject([
    { path: ['cites'], message: expect.stringContaining('cites its own source') },
  ])
})
