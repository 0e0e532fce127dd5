import { type Fault, sortedFaults } from './fault.js'
import { flatten } from './flatten.js'
import { placeFiles, readRecord, type TextFile } from './read/record.js'
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
  const { placed, faults: misplaced } = placeFiles(files)
  const knownIds = new Set(placed.map(({ place }) => place.id))
  const read = placed.map((file) => readRecord(file, knownIds))
  const flat = flatten(read.flatMap(({ record }) => record ?? []))
  const faults = sortedFaults([...misplaced, ...read.flatMap((one) => one.faults), ...validate(flat)])
  if (faults.length > 0) return { faults }
  return { dataset: { tables: { ...flat.tables, evidence: [] }, redirects: flat.redirects, version }, faults: [] }
}
