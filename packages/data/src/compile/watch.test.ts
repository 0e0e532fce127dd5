import { mkdirSync, mkdtempSync, type readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { watchFolder } from './watch.js'

let root: string
let stop = (): void => {}
let beforeListing = (_folder: unknown): void => {}
const changed = vi.fn()

vi.mock(import('node:fs'), async (original) => {
  const fs = await original()
  const listing = (...words: Parameters<typeof readdirSync>) => {
    beforeListing(words[0])
    return fs.readdirSync(...words)
  }
  return { ...fs, readdirSync: listing as typeof readdirSync } // one signature stands for all of its overloads
})

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'mali-russia-watch-'))
  mkdirSync(join(root, 'events/2021'), { recursive: true })
  writeFileSync(join(root, 'events/2021/a.yaml'), 'one')
  changed.mockReset()
  stop = watchFolder(root, changed)
})

afterEach(() => {
  beforeListing = () => {}
  stop()
  rmSync(root, { recursive: true })
})

const patient = { timeout: 10_000 }

it('tells of a change in a folder below, once for changes that come together', async () => {
  writeFileSync(join(root, 'events/2021/a.yaml'), 'two')
  writeFileSync(join(root, 'events/2021/b.yaml'), 'three')
  await vi.waitFor(() => expect(changed).toHaveBeenCalledTimes(1), patient)
})

it('tells of changes in a folder made later', async () => {
  mkdirSync(join(root, 'events/2022'))
  await vi.waitFor(() => expect(changed).toHaveBeenCalledTimes(1), patient)
  writeFileSync(join(root, 'events/2022/a.yaml'), 'one')
  await vi.waitFor(() => expect(changed).toHaveBeenCalledTimes(2), patient)
})

it('goes on when a folder is removed', async () => {
  rmSync(join(root, 'events/2021'), { recursive: true })
  await vi.waitFor(() => expect(changed).toHaveBeenCalled(), patient)
  changed.mockReset()
  writeFileSync(join(root, 'events/c.yaml'), 'one')
  await vi.waitFor(() => expect(changed).toHaveBeenCalled(), patient)
})

it('goes on when a folder goes away while the folders are listed', async () => {
  const fleeting = join(root, 'events/2023')
  beforeListing = (folder) => {
    if (folder === fleeting) rmSync(fleeting, { recursive: true })
  }
  mkdirSync(fleeting)
  await vi.waitFor(() => expect(changed).toHaveBeenCalled(), patient)
  changed.mockReset()
  writeFileSync(join(root, 'events/2021/a.yaml'), 'two')
  await vi.waitFor(() => expect(changed).toHaveBeenCalled(), patient)
})
