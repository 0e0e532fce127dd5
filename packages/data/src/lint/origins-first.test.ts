import { expect, test } from 'vitest'
import { originsFirst } from './origins-first.js'
import { claim, derivedFrom, source, written } from './testing.js'

const wire = (issued: string) => source('source:wire', 'org:wire', { issued })

const derived = (issued: string, wireIssued: string) =>
  originsFirst.check(
    written({
      sources: [wire(wireIssued), source('source:reprint', 'org:paper', { issued, ...derivedFrom('source:wire') })],
    }),
  )

test.each([
  ['2021-11-12', '2021-11-11'],
  ['2021-11-11', '2021-11-11'],
  ['2021-11', '2021-11-30'],
])('a text of %s may come out of one of %s', (issued, wireIssued) => {
  expect(derived(issued, wireIssued)).toEqual([])
})

test('a text does not come out of a later one', () => {
  expect(derived('2021-11-11', '2021-11-12')).toEqual([
    {
      record: 'source:reprint',
      path: ['derivedFrom', 0, 'source'],
      message:
        '"source:reprint" is derived from "source:wire", which was issued later (2021-11-12, not by 2021-11-11); correct one of the dates, or name another source',
    },
  ])
})

test('a claim does not cite a later text', () => {
  const sources = [wire('2021-11-12'), source('source:paper', 'org:paper', { issued: '2021-11-11' })]
  const claims = [claim('claim:talks/fee/x', 'prop:talks/fee', 'source:paper', { cites: 'source:wire' })]
  expect(originsFirst.check(written({ sources, claims }))).toMatchObject([
    { record: 'claim:talks/fee/x', path: ['cites'], message: expect.stringContaining('claim "x" cites "source:wire"') },
  ])
})
