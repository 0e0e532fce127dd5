import { expect, test } from 'vitest'
import { circles } from './circles.js'
import { claim, derivedFrom, event, relation, source, written } from './testing.js'

const check = (some: Parameters<typeof written>[0]) => circles.check(written(some))

test('events in events, and reprints of reprints, are right', () => {
  expect(
    check({
      events: [event('event:a', { partOf: 'event:b' }), event('event:b', { partOf: 'event:c' }), event('event:c')],
      sources: [
        source('source:a', 'org:a', derivedFrom('source:b', 'source:c')),
        source('source:b', 'org:a', derivedFrom('source:c')),
        source('source:c', 'org:a'),
      ],
    }),
  ).toEqual([])
})

test('a circle is told once, step by step, at the step that closes it', () => {
  const events = [event('event:a', { partOf: 'event:b' }), event('event:b', { partOf: 'event:a' })]
  expect(check({ events })).toEqual([
    {
      record: 'event:b',
      path: ['partOf'],
      message: 'a circle: "event:a" is part of "event:b" is part of "event:a"; take out the step that is wrong',
    },
  ])
})

test('a source derived from itself is a circle', () => {
  expect(check({ sources: [source('source:a', 'org:a', derivedFrom('source:a'))] })).toMatchObject([
    { record: 'source:a', path: ['derivedFrom', 0, 'source'] },
  ])
})

test('bodies that are part of, or own, each other are a circle', () => {
  const both = (type: 'part-of' | 'owns') => [relation('org:a', type, 'org:b'), relation('org:b', type, 'org:a')]
  expect(check({ relations: both('part-of') })).toHaveLength(1)
  expect(check({ relations: both('owns') })).toHaveLength(1)
  expect(check({ relations: [relation('org:a', 'part-of', 'org:b'), relation('org:b', 'owns', 'org:a')] })).toEqual([])
})

test('citations go round only on one proposition', () => {
  const citing = (on: string, from: string, cites: string) =>
    claim(`claim:x/${on}/${from}`, `prop:x/${on}`, `source:${from}`, { cites: `source:${cites}` })
  expect(check({ claims: [citing('fee', 'a', 'b'), citing('fee', 'b', 'a')] })).toMatchObject([
    { record: 'claim:x/fee/b', path: ['cites'] },
  ])
  expect(check({ claims: [citing('fee', 'a', 'b'), citing('end', 'b', 'a')] })).toEqual([])
})

test('a citation back to what the cited text came out of is a circle, at the citation', () => {
  const sources = [
    source('source:a', 'org:a', derivedFrom('source:b')),
    source('source:b', 'org:b', derivedFrom('source:c')),
    source('source:c', 'org:c'),
  ]
  const citing = (from: string, cites: string) =>
    check({ sources, claims: [claim('claim:x/fee/x', 'prop:x/fee', from, { cites })] })
  expect(citing('source:c', 'source:a')).toEqual([
    {
      record: 'claim:x/fee/x',
      path: ['cites'],
      message:
        'a circle: "source:c" cites "source:a" is derived from "source:b" is derived from "source:c"; take out the step that is wrong',
    },
  ])
  expect(citing('source:a', 'source:c')).toEqual([])
})
