import { mkdirSync, mkdtempSync, type readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { readRecordFiles } from './input.js'

let root: string
let afterListing = (): void => {}

vi.mock(import('node:fs'), async (original) => {
  const fs = await original()
  const listing = (...words: Parameters<typeof readdirSync>) => {
    const entries = fs.readdirSync(...words)
    afterListing()
    return entries
  }
  return { ...fs, readdirSync: listing as typeof readdirSync } // one signature stands for all of its overloads
})

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'mali-russia-input-'))
  mkdirSync(join(root, 'records/events/2021'), { recursive: true })
  for (const name of ['b.yaml', 'a.yaml', '.hidden.yaml']) writeFileSync(join(root, 'records/events/2021', name), name)
})

afterEach(() => {
  afterListing = () => {}
  rmSync(root, { recursive: true })
})

it('reads the files in the order of their paths, without hidden ones', () => {
  expect(readRecordFiles(root)).toEqual([
    { path: 'records/events/2021/a.yaml', text: 'a.yaml' },
    { path: 'records/events/2021/b.yaml', text: 'b.yaml' },
  ])
})

it('passes over a file that goes away between being listed and being read', () => {
  afterListing = () => rmSync(join(root, 'records/events/2021/a.yaml'))
  expect(readRecordFiles(root).map(({ text }) => text)).toEqual(['b.yaml'])
})
