import { lint } from '../lint/index.js'
import { computeEvidence } from '../rules/index.js'
import { type Fault, faultIn, sortedFaults } from './fault.js'
import { type Flattened, flatten } from './flatten.js'
import { type Parse, type PlacedFile, placeFiles, readRecord, type TextFile } from './read/record.js'
import { parseYaml } from './read/yaml.js'
import type { Dataset } from './tables.js'
import { validate } from './validate.js'

/** What compiling gives: a dataset, or faults. */
export type Compiled =
  | { readonly dataset: Dataset; readonly faults: readonly [] }
  | { readonly dataset?: undefined; readonly faults: readonly Fault[] }

/**
 * Makes the dataset of record files. All faults of all files are found in one run.
 *
 * @param version Version of the package.
 */
export function compile(files: readonly TextFile[], version: string): Compiled {
  const { flat, faults } = checked(files, parseYaml)
  if (faults.length > 0) return { faults }
  const tables = { ...flat.tables, evidence: computeEvidence(flat.tables) }
  return { dataset: { tables, redirects: flat.redirects, version }, faults: [] }
}

/** The faults of record files, without the work of making anything of them. */
export const faultsOf = (files: readonly TextFile[], parse: Parse = parseYaml): Fault[] => checked(files, parse).faults

/** The rows of record files, as far as they can be read, whatever else is wrong with them. */
export const readRows = (files: readonly TextFile[]): Flattened => readAll(files, parseYaml).flat

function checked(files: readonly TextFile[], parse: Parse): { readonly flat: Flattened; readonly faults: Fault[] } {
  const { flat, placed, unread, faults } = readAll(files, parse)
  const all = placed.length === files.length && unread.length === 0
  return { flat, faults: sortedFaults([...faults, ...validate(flat), ...lintFaults(flat, unread, all)]) }
}

function readAll(
  files: readonly TextFile[],
  parse: Parse,
): {
  readonly flat: Flattened
  readonly placed: PlacedFile[]
  readonly unread: PlacedFile[]
  readonly faults: Fault[]
} {
  const { placed, faults: misplaced } = placeFiles(files)
  const knownIds = new Set(placed.flatMap(({ place }) => (place.sort === 'retired' ? [] : [place.id])))
  const read = placed.map((file) => ({ file, ...readRecord(file, knownIds, parse) }))
  return {
    flat: flatten(read.flatMap(({ record }) => record ?? [])),
    placed,
    unread: read.flatMap(({ file, record }) => (record ? [] : [file])),
    faults: [...misplaced, ...read.flatMap((one) => one.faults)],
  }
}

/**
 * What the lint rules find. What only seems wrong because some records could not be read is left for the next run:
 * faults that speak of such a record, faults of records that one of them speaks of, and whatever only all records
 * together can show.
 */
function lintFaults(flat: Flattened, unread: readonly PlacedFile[], all: boolean): Fault[] {
  return lint(flat, all).flatMap(({ record, path, message, moveTo }) => {
    const origin = flat.origins.get(record)
    if (!origin) throw new TypeError(`a lint rule found fault with ${record}, which is no row`)
    const seeming = unread.some(({ place, text }) => message.includes(place.id) || text.includes(origin.file.place.id))
    if (seeming) return []
    return [{ ...faultIn(origin.file, [...origin.path, ...path], message), ...(moveTo !== undefined && { moveTo }) }]
  })
}
