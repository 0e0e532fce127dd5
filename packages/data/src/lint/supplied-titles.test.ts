import { expect, test } from 'vitest'
import { suppliedTitles } from './supplied-titles.js'
import { source, written } from './testing.js'

const check = (title: string, note?: string) =>
  suppliedTitles.check(
    written({ sources: [source('source:page', 'org:paper', { title, ...(note === undefined ? {} : { note }) })] }),
  )

test('a printed title needs neither brackets nor a note', () => {
  expect(check('Mali breaks with France')).toEqual([])
  expect(check('[Correction] Mali breaks with France')).toEqual([])
})

test.each(['Title not seen.', 'Title not shown; the one given describes the text.', 'The headline was not seen.'])(
  'brackets stand with the note %j',
  (note) => {
    expect(check('[Report on a break with France]', note)).toEqual([])
  },
)

test('brackets without a word on them are a fault', () => {
  expect(check('[Report on a break with France]')).toMatchObject([{ record: 'source:page', path: ['note'] }])
  expect(check('[Report on a break with France]', 'The day is not shown.')).toMatchObject([{ path: ['note'] }])
})

test.each([
  'Title not seen; the one given describes the text.',
  'Not seen; the title is a description.',
  'The headline was not seen; the title is ours.',
  'Title not shown; a plain description stands for it.',
])('a description without brackets is a fault: %j', (note) => {
  expect(check('Report on a break with France', note)).toMatchObject([
    {
      record: 'source:page',
      path: ['title'],
      message: expect.stringContaining('[Report on a break with France]') as string,
    },
  ])
})

test('a title taken from the address is no description', () => {
  expect(check('Mali breaks with France', 'Title as read from the address.')).toEqual([])
})
