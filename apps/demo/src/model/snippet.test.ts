import { openDatabase } from '@mali-russia/core'
import * as data from '@mali-russia/data'
import { expect, test } from 'vitest'
import { start } from '../state/url'
import { database } from './database'
import { findEvents } from './find-events'
import { eventQuery, snippet } from './snippet'

test('the program asks what the page asks', () => {
  const state = { ...start, families: ['power'] as const, who: 'country:mali', origins: 2 }
  const code = snippet(state, '2021-11-17')
  expect(code).toContain("openDatabase(data).asOf('2021-11-17')")
  const [, query] = /find\((\{[\s\S]*\})\)/.exec(code) ?? []
  expect(JSON.parse(query ?? '')).toEqual(JSON.parse(JSON.stringify(eventQuery(state))))
  expect(openDatabase(data).events.count(eventQuery(state))).toBeGreaterThan(0)
})

test('the program looks for the words that the page looks for', () => {
  const state = { ...start, families: ['violence'] as const, during: '2022', q: 'Wagner d’or, civil' }
  const db = openDatabase(data)
  const page = findEvents(db, state).map(({ id }) => id)
  expect(page.length).toBeGreaterThan(0)
  const [, program] = /(db\.events\.find[\s\S]*)/.exec(snippet(state, undefined)) ?? []
  const run = new Function('db', `return ${program}`)
  expect(run(db).map(({ id }: { id: string }) => id)).toEqual(page)
})

test('a quote in an address cannot leave its string', () => {
  expect(snippet({ ...start, view: 'record', id: "event:a'); alert('" }, undefined)).toContain(
    "db.evidence('event:a\\'); alert(\\'')",
  )
})

test('an entity that does not exist is not asked for', () => {
  expect(eventQuery({ ...start, who: 'country:nowhere' })).toEqual({ match: 'possible' })
})

test('the program for disputes runs, and finds what its filters say', () => {
  const run = (change: Partial<typeof start>): ReturnType<typeof database.disputes> => {
    const program = snippet({ ...start, view: 'disputes', ...change }, undefined)
      .trim()
      .split('\n')
    const lines = program.slice(program.indexOf('const db = openDatabase(data)') + 1)
    return new Function('db', [...lines.slice(0, -1), `return ${lines.at(-1)}`].join('\n'))(database)
  }
  const all = database.disputes()
  expect(run({})).toEqual(all)
  expect(run({ contest: 'denied' })).toEqual(all.filter(({ denied }) => denied))
  expect(run({ contest: 'rivals' }).length).toBeLessThan(all.length)
  const spoken = run({ who: 'person:sergey-lavrov' })
  expect(spoken.length).toBeGreaterThan(0)
  expect(spoken.length).toBeLessThan(all.length)
})

test('the program for a claim asks for the claim', () => {
  expect(snippet({ ...start, view: 'record', id: 'claim:a/b/c' }, undefined)).toContain("db.get('claim:a/b/c')")
})
