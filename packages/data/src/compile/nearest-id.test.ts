import { expect, test } from 'vitest'
import { nearestId } from './nearest-id.js'

test.each([
  ['a letter left out', 'org:reuers', 'org:reuters'],
  ['two letters in each other’s place', 'org:reutres', 'org:reuters'],
  ['two slips in a long name', 'person:abdulaye-diopp', 'person:abdoulaye-diop'],
  ['the wrong prefix', 'org:mali', 'country:mali'],
  ['a wrong key', 'claim:talks-2021/occurred/tas', 'claim:talks-2021/occurred/tass'],
])('%s is seen through', (_, written, meant) => {
  expect(nearestId(written, ['country:mauritania', meant, 'org:ria-novosti'])).toBe(meant)
})

test.each([
  ['another day', 'source:rfi-2021-09-13-wagner', 'source:rfi-2021-09-14-wagner'],
  ['another outlet', 'source:rfi-2020-08-keita-resigns', 'source:bbc-2020-08-keita-resigns'],
  ['another short name', 'country:chad', 'country:cuba'],
  ['another country', 'office:mli-prime-minister', 'office:rus-prime-minister'],
])('%s is not what was meant', (_, written, stranger) => {
  expect(nearestId(written, [stranger])).toBeUndefined()
})

test('of several that are near, the nearest is meant', () => {
  expect(nearestId('org:africa-time', ['org:afrik-times', 'org:africa-times'])).toBe('org:africa-times')
})
