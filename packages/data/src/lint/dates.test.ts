import { expect, test } from 'vitest'
import { dates } from './dates.js'
import { claim, date, event, proposition, written } from './testing.js'

test('windows are right', () => {
  expect(dates.check(written({ events: [event('event:x', { date: '[2021-05-24,2021-05-26]' })] }))).toEqual([])
})

test('qualifiers are faults, wherever the date stands', () => {
  const input = written({
    events: [event('event:x', { date: '2021-05?' })],
    claims: [claim('claim:x/occurred/a', 'prop:x/occurred', 'source:a', { said: '2021~' })],
    propositions: [proposition('prop:x/end', { predicate: 'end', value: date('2021-05-24%/2021-06') })],
  })
  expect(dates.check(input)).toMatchObject([
    {
      record: 'event:x',
      path: ['date'],
      message:
        '"2021-05?" has the qualifier ?; write the window that is meant, such as 2021-05 or "[2021-05-24,2021-05-26]"',
    },
    { record: 'prop:x/end', path: ['value'], message: expect.stringContaining('has the qualifier %') },
    { record: 'claim:x/occurred/a', path: ['said'], message: expect.stringContaining('has the qualifier ~') },
  ])
})
