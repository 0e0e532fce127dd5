import { type Fault, faultAt } from '../fault.js'
import { forms } from '../forms.js'
import type { ReadRecord, RecordContent, RecordFile } from '../records.js'
import { redirectKey } from '../tables.js'
import { decode } from './decode.js'
import { writtenImplicits } from './implicit.js'
import { placeOf, type RecordPlace } from './place.js'
import type { parseYaml, TextFault } from './yaml.js'

/** The text of a record file, under its path from the package's folder, with slashes. */
export interface TextFile {
  readonly path: string
  readonly text: string
}

/** Reads the YAML of the text of a file; the path tells which file it is. */
export type Parse = (text: string, path: string) => ReturnType<typeof parseYaml>

/** A text file whose path says which record it is. */
export interface PlacedFile extends TextFile {
  readonly place: RecordPlace
}

/**
 * Tells from their paths which records files hold.
 *
 * @returns those that hold one, and a fault for every other.
 */
export function placeFiles(files: readonly TextFile[]): { readonly placed: PlacedFile[]; readonly faults: Fault[] } {
  const placed: PlacedFile[] = []
  const faults: Fault[] = []
  const first = new Map<string, string>()
  for (const { path, text } of files) {
    const place = placeOf(path)
    if (typeof place === 'string') {
      faults.push(faultAt(path, text, 0, place))
      continue
    }
    const key = place.sort === 'retired' ? redirectKey(place.id) : place.id
    const other = first.get(key)
    if (other) faults.push(faultAt(path, text, 0, `${place.id} is also in ${other}; rename or merge one of them`))
    else placed.push({ path, text, place })
    first.set(key, other ?? path)
  }
  return { placed, faults }
}

/**
 * Reads a record file by the form of its sort.
 *
 * @param knownIds Ids of all records, for advice on a wrong one.
 * @param parse Reads the YAML.
 * @returns the record unless it has a fault, and every fault; the file itself unless it is no YAML.
 */
export function readRecord(
  { path, text, place }: PlacedFile,
  knownIds: ReadonlySet<string>,
  parse: Parse,
): { readonly record?: ReadRecord; readonly faults: readonly Fault[] } {
  const { root, faults: syntax } = parse(text, path)
  const faults: TextFault[] = [...syntax]
  const form = forms.get(place.sort)
  if (!form) throw new TypeError(`no form for records of the sort ${place.sort}`)
  const value = root && decode(root, form, knownIds, faults)
  if (root) faults.push(...writtenImplicits(root))
  const located = faults.map(({ at, message }) => faultAt(path, text, at, message))
  if (!root || value === undefined || faults.length > 0) return { faults: located }
  const file: RecordFile = { path, text, place, root }
  // decode has given the value the form of its sort, which was made from the same schema as the type.
  return { record: { file, content: { sort: place.sort, value } as RecordContent }, faults: [] }
}
