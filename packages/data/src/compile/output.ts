import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * Makes folders hold exactly the files given. A file whose text has not changed is left alone, so that its time stays.
 *
 * @param root Folder that the paths start from.
 * @param folders Folders, below the root, that belong to the compiler: any other file in them is removed.
 * @param files Texts by path below the root.
 */
export function writeOutput(root: string, folders: readonly string[], files: ReadonlyMap<string, string>): void {
  for (const folder of folders) {
    for (const path of filesIn(join(root, folder), folder)) if (!files.has(path)) rmSync(join(root, path))
  }
  for (const [path, text] of files) {
    const target = join(root, path)
    if (textOf(target) === text) continue
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, text)
  }
}

function filesIn(directory: string, path: string): string[] {
  return entriesOf(directory).flatMap((entry) => {
    const below = `${path}/${entry.name}`
    return entry.isDirectory() ? filesIn(join(directory, entry.name), below) : [below]
  })
}

function entriesOf(directory: string) {
  try {
    return readdirSync(directory, { withFileTypes: true })
  } catch (error) {
    if (isMissing(error)) return []
    throw error
  }
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (isMissing(error)) return undefined
    throw error
  }
}

const isMissing = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT'
