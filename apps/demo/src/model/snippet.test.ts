import { openDatabase } from '@mali-russia/core'
import * as data from '@mali-russia/data'
import { expect, test } from 'vitest'
import { start } from '../state/url'
import { eventQuery, snippet } from './snippet'

test('the program asks what the page asks', () => {
  const state = { ...start, families: ['power'] as const, who: 'country:mali', origins: 2 }
  const code = snippet(state, '2021-11-17')
  expect(code).toContain("openDatabase(data).asOf('2021-11-17')")
  const [, query] = /find\((\{[\s\S]*\})\)/.exec(code) ?? []
  expect(JSON.parse(query ?? '')).toEqual(JSON.parse(JSON.stringify(eventQuery(state))))
  expect(openDatabase(data).events.count(eventQuery(state))).toBeGreaterThan(0)
})

test('a quote in an address cannot leave its string', () => {
  expect(snippet({ ...start, view: 'record', id: "event:a'); alert('" }, undefined)).toContain(
    "db.evidence('event:a\\'); alert(\\'')",
  )
})

test('an entity that does not exist is not asked for', () => {
  expect(eventQuery({ ...start, who: 'country:nowhere' })).toEqual({ match: 'possible' })
})
