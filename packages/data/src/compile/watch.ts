import { type FSWatcher, readdirSync, watch } from 'node:fs'
import { join } from 'node:path'
import { ifThere } from './system-errors.js'

/** Long enough for an editor that writes a file in several steps, in milliseconds. */
const pause = 50

/**
 * Calls back after files below a folder have changed, once for changes that come together.
 *
 * Each folder is watched for itself: watching a tree at once costs a watcher a file on some systems. A folder may go
 * away at any moment, between being listed and being watched too; the folder above it tells of that.
 *
 * @returns what ends it.
 */
export function watchFolder(root: string, changed: () => void): () => void {
  const watchers = new Map<string, FSWatcher>()
  let timer: NodeJS.Timeout | undefined

  const watchAll = (): void => {
    const folders = new Set(foldersIn(root))
    for (const folder of folders) {
      const watcher = watchers.get(folder) ?? ifThere(() => watch(folder, soon))
      if (watcher) watchers.set(folder, watcher)
    }
    for (const [folder, watcher] of watchers) {
      if (folders.has(folder)) continue
      watcher.close()
      watchers.delete(folder)
    }
  }
  const soon = (): void => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      watchAll()
      changed()
    }, pause)
  }

  watchAll()
  return () => {
    clearTimeout(timer)
    for (const watcher of watchers.values()) watcher.close()
  }
}

function foldersIn(folder: string): string[] {
  const entries = ifThere(() => readdirSync(folder, { withFileTypes: true })) ?? []
  const below = entries.filter((entry) => entry.isDirectory())
  return [folder, ...below.flatMap((entry) => foldersIn(join(folder, entry.name)))]
}
