import { offsetOf, type Path } from './read/node.js'
import type { RecordFile } from './records.js'

/** Something wrong in a record file. Lines and columns count from 1. */
export interface Fault {
  readonly path: string
  readonly line: number
  readonly column: number
  /** What is wrong; what would be right. */
  readonly message: string
  /** Path at which the file belongs, where moving it there is all that is needed. */
  readonly moveTo?: string
}

/** A fault at an offset of a text. */
export function faultAt(path: string, text: string, offset: number, message: string): Fault {
  const before = text.slice(0, offset)
  const line = before.split('\n').length
  return { path, line, column: offset - before.lastIndexOf('\n'), message }
}

/** A fault at whatever a way into a record leads to. */
export const faultIn = (file: RecordFile, path: Path, message: string): Fault =>
  faultAt(file.path, file.text, offsetOf(file.root, path), message)

/**
 * A fault as one line, which editors and terminals link to its place.
 *
 * @example
 * printFault({ path: 'records/events/2021/x.yaml', line: 14, column: 11, message: '…' })
 * // 'records/events/2021/x.yaml:14:11 …'
 */
export const printFault = ({ path, line, column, message }: Fault): string => `${path}:${line}:${column} ${message}`

/** The faults by file, then line, then column, each once. */
export function sortedFaults(faults: readonly Fault[]): Fault[] {
  const unique = new Map(faults.map((fault) => [printFault(fault), fault]))
  return [...unique.values()].sort((a, b) =>
    a.path < b.path ? -1 : a.path > b.path ? 1 : a.line - b.line || a.column - b.column,
  )
}
