import fc from 'fast-check'
import { expect, test } from 'vitest'
import { families } from '../model/families'
import { contests, languages, mostOrigins, parseState, type State, serializeState, start, views } from './url'

const states: fc.Arbitrary<State> = fc.record({
  view: fc.constantFrom(...views),
  lang: fc.constantFrom(...languages),
  id: fc.oneof(fc.constant('event:diop-lavrov-moscow-2021'), fc.string({ unit: 'grapheme' })),
  asOf: fc.oneof(fc.constant('2021-11-17'), fc.string()),
  families: fc.subarray([...families]),
  who: fc.oneof(fc.constant('country:mali'), fc.string()),
  during: fc.oneof(fc.constant('2020/2021'), fc.string()),
  disputed: fc.boolean(),
  origins: fc.integer({ min: 0, max: mostOrigins }),
  q: fc.oneof(fc.constant('or à Kidal'), fc.string()),
  contest: fc.constantFrom('', ...contests),
  byDate: fc.boolean(),
})

test('an address brings back the state that it was made from', () => {
  fc.assert(
    fc.property(states, (state) => {
      // A timeline with an id would be read as the record; the page never makes one.
      fc.pre(state.view !== 'timeline' || state.id === '')
      // Nor does it ask the page of a source for anything else.
      fc.pre(state.view !== 'source' || state.id === '')
      expect(parseState(serializeState(state))).toEqual(state)
    }),
  )
})

test('the state at the start needs no query', () => {
  expect(serializeState(start)).toBe('')
  expect(parseState('')).toEqual(start)
})

test('an id alone opens the page that shows it', () => {
  expect(parseState('?id=event:x').view).toBe('record')
  expect(parseState('?id=source:x').view).toBe('source')
  expect(parseState('?id=claim:x/y/z').view).toBe('record')
})

test('an id opens the page that can show it, whichever of the two was asked for', () => {
  expect(parseState('?view=record&id=source:x').view).toBe('source')
  expect(parseState('?view=source&id=event:x').view).toBe('record')
})

test('values that are not known are taken as not given', () => {
  expect(parseState('?view=map&lang=xx&kinds=nonsense&origins=-3&disputed=1')).toEqual(start)
  expect(parseState('?origins=99').origins).toBe(mostOrigins)
  expect(parseState('?origins=two').origins).toBe(0)
})

test('ids stay readable in the address', () => {
  expect(serializeState({ ...start, view: 'record', id: 'event:a', during: '2020/2021' })).toBe(
    '?view=record&id=event:a&during=2020/2021',
  )
})
