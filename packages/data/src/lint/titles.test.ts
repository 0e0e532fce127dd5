import { expect, test } from 'vitest'
import { event, person, written } from './testing.js'
import { titles } from './titles.js'

test('titles in two languages are right', () => {
  expect(titles.check(written({ events: [event('event:talks')] }))).toEqual([])
})

test('one title written twice is not', () => {
  const events = [event('event:talks', { title: { en: 'Talks', fr: 'Talks' } })]
  expect(titles.check(written({ events }))).toEqual([
    {
      record: 'event:talks',
      path: ['title', 'fr'],
      message: 'the French title is the English one, "Talks"; translate it',
    },
  ])
})

test('names may be the same', () => {
  expect(titles.check(written({ entities: [person('person:a')] }))).toEqual([])
})
