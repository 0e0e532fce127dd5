import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { TextFile } from './read/record.js'
import { ifThere } from './system-errors.js'
import { byCodeUnit } from './tables.js'

/** Where the codebook stands, from the package's folder. */
export const codebookPath = '../../docs/codebook.md'

/** Where the project's README stands, from the package's folder. */
export const readmePath = '../../README.md'

/**
 * Reads every file below `records/`, in the order of their paths. Hidden files are passed over, and so is a file that
 * goes away while the others are read: editors write under a name that they then give up.
 *
 * @param root The package's folder.
 */
export function readRecordFiles(root: string): TextFile[] {
  const paths = readdirSync(join(root, 'records'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
  return paths.sort(byCodeUnit).flatMap((path) => {
    const text = readIfThere(join(root, path))
    return text === undefined ? [] : [{ path, text }]
  })
}

/** The version in the package's own package.json. */
export function readVersion(root: string): string {
  const manifest: unknown = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  if (typeof manifest === 'object' && manifest && 'version' in manifest) return String(manifest.version)
  throw new Error(`${join(root, 'package.json')} names no version`)
}

/** The text of a file; undefined where there is none. */
export const readIfThere = (path: string): string | undefined => ifThere(() => readFileSync(path, 'utf8'))
