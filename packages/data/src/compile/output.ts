import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readIfThere } from './input.js'
import { ifThere } from './system-errors.js'

/**
 * Makes folders hold exactly the files given. A file whose text has not changed is left alone, so that its time stays.
 *
 * @param root Folder that the paths start from.
 * @param folders Folders, below the root, that belong to the compiler: all other files in them are removed.
 * @param files Texts by path below the root.
 */
export function writeOutput(root: string, folders: readonly string[], files: ReadonlyMap<string, string>): void {
  for (const folder of folders) {
    for (const path of filesIn(join(root, folder), folder)) if (!files.has(path)) rmSync(join(root, path))
  }
  for (const [path, text] of files) {
    const target = join(root, path)
    if (readIfThere(target) === text) continue
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, text)
  }
}

/**
 * Moves a file, with the folders that it needs.
 *
 * @throws Error if there is a file at the new path already.
 */
export function moveFile(root: string, from: string, to: string): void {
  if (readIfThere(join(root, to)) !== undefined)
    throw new Error(`${from} belongs at ${to}, where there is a file already`)
  mkdirSync(dirname(join(root, to)), { recursive: true })
  renameSync(join(root, from), join(root, to))
}

function filesIn(directory: string, path: string): string[] {
  const entries = ifThere(() => readdirSync(directory, { withFileTypes: true })) ?? []
  return entries.flatMap((entry) => {
    const below = `${path}/${entry.name}`
    return entry.isDirectory() ? filesIn(join(directory, entry.name), below) : [below]
  })
}
