import { expect, test } from 'vitest'
import { saidBeforeIssue } from './said-before-issue.js'
import { claim, source, written } from './testing.js'

const check = (said: string, issued: string, cited = issued) =>
  saidBeforeIssue.check(
    written({
      sources: [source('source:a', 'org:a', { issued }), source('source:b', 'org:b', { issued: cited })],
      claims: [claim('claim:talks/fee/x', 'prop:talks/fee', 'source:a', { said, cites: 'source:b' })],
    }),
  )

test.each([
  ['2021-11-10', '2021-11-11'],
  ['2021-11-11', '2021-11-11'],
  ['2021-11-30', '2021-11'],
  ['2021', '2021-11-11'],
])('said on %s and issued in %s is possible', (said, issued) => {
  expect(check(said, issued)).toEqual([])
})

test('said certainly after the issue is a fault', () => {
  expect(check('2021-11-12', '2021-11-11')).toEqual([
    {
      record: 'claim:talks/fee/x',
      path: ['said'],
      message:
        'claim "x" was said on 2021-11-12, after its source was issued (2021-11-11); correct said, or the source’s issued',
    },
  ])
  expect(check('2021-12', '2021-11')).toHaveLength(1)
})

test('said certainly after the issue of what is cited is a fault', () => {
  expect(check('2021-11-10', '2021-11-11', '2021-11-09')).toMatchObject([
    { path: ['said'], message: expect.stringContaining('after "source:b", which it cites, was issued (2021-11-09)') },
  ])
})

test('said before there was a Mali is a slip of the year', () => {
  expect(check('1960', '1961')).toEqual([])
  expect(check('1021-06-01', '2021-06-02')).toMatchObject([
    { path: ['said'], message: 'claim "x" was said on 1021-06-01, before 1960; correct the year' },
  ])
})
