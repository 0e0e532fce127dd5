import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { watchFolder } from './watch.js'

let root: string
let stop = (): void => {}
const changed = vi.fn()

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'mali-russia-watch-'))
  mkdirSync(join(root, 'events/2021'), { recursive: true })
  writeFileSync(join(root, 'events/2021/a.yaml'), 'one')
  changed.mockReset()
  stop = watchFolder(root, changed)
})

afterEach(() => {
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
