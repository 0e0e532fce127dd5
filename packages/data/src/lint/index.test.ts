import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { lint, rules } from './index.js'
import { person, source, written } from './testing.js'

test('every rule is named as its file, and its file has a test', () => {
  const files = readdirSync(new URL('.', import.meta.url))
  for (const { name } of rules) expect(files).toEqual(expect.arrayContaining([`${name}.ts`, `${name}.test.ts`]))
  const tested = files.filter((file) => file.endsWith('.test.ts') && file !== 'index.test.ts')
  expect(rules.map(({ name }) => name).sort()).toEqual(tested.map((file) => file.replace('.test.ts', '')).sort())
})

test('all faults of all rules come out together', () => {
  const input = written(
    { entities: [person('person:lonely')], sources: [source('source:a', 'org:nobody')] },
    { files: { 'source:a': 'records/sources/2021/a.yaml' } },
  )
  expect(lint(input).map(({ record }) => record)).toEqual(['source:a', 'person:lonely', 'source:a'])
})

test('nothing is called unneeded while some records cannot be read', () => {
  const input = written({ entities: [person('person:lonely')] })
  expect(lint(input)).toHaveLength(1)
  expect(lint(input, false)).toEqual([])
})
