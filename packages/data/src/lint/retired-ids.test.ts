import { expect, test } from 'vitest'
import { retiredIds } from './retired-ids.js'
import { organization, written } from './testing.js'
import type { LintInput } from './types.js'

const gone = { id: 'org:wagner', reason: 'It has its full name now.', release: '0.2.0' }
const check = (...redirects: LintInput['redirects']) =>
  retiredIds.check(written({ entities: [organization('org:wagner-group'), organization('org:again')] }, { redirects }))

test('a retired id that leads to a record, or was withdrawn, is right', () => {
  expect(check({ ...gone, how: 'moved', to: 'org:wagner-group' }, { ...gone, id: 'org:x', how: 'withdrawn' })).toEqual(
    [],
  )
})

test('a retired id leads to another of its table', () => {
  const message =
    '"event:wagner" leads to "org:wagner-group", which is no event; where another sort of record took its place, it was withdrawn, and the reason says so'
  expect(check({ ...gone, id: 'event:wagner', how: 'moved', to: 'org:wagner-group' })).toEqual([
    { record: 'retired event:wagner', path: ['to'], message },
  ])
  expect(check({ ...gone, id: 'person:wagner', how: 'moved', to: 'org:wagner-group' })).toEqual([])
})

test('a retired id is never used again', () => {
  expect(check({ ...gone, id: 'org:again', how: 'withdrawn' })).toMatchObject([
    { record: 'org:again', message: expect.stringContaining('is in use again; name the new record otherwise') },
  ])
})

test('a retired id leads somewhere', () => {
  expect(check({ ...gone, how: 'moved', to: 'org:wagner-groop' })).toEqual([
    {
      record: 'retired org:wagner',
      path: ['to'],
      message: '"org:wagner" leads to "org:wagner-groop", which does not exist; did you mean "org:wagner-group"?',
    },
  ])
  expect(check({ ...gone, how: 'split', to: ['org:wagner-group', 'org:gone'] })).toMatchObject([{ path: ['to', 1] }])
})
