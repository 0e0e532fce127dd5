import { join } from 'node:path'
import { compile } from './compile.js'
import { coverageOf, printCoverage, yearsWithoutEvents } from './coverage.js'
import { emptyCodebook, withTables } from './emit/codebook.js'
import { outputFiles, outputFolders } from './emit/files.js'
import { type Fault, printFault } from './fault.js'
import { forms } from './forms.js'
import { readIfThere, readRecordFiles, readVersion } from './input.js'
import { nearest } from './nearest.js'
import { newRecordPath } from './new.js'
import { moveFile, writeOutput } from './output.js'
import { placeOf } from './read/place.js'
import { skeleton } from './skeleton.js'
import { tidy } from './tidy.js'

/** Where a command works and whom it tells. */
export interface Surroundings {
  /** The package's folder. */
  readonly root: string
  readonly print: (text: string) => void
  readonly complain: (text: string) => void
}

/**
 * Runs a command of `pnpm data`.
 *
 * @returns the exit code: 0 where all is well, 1 where the records have faults, 2 where the command was not understood.
 */
export function run([command = 'help', ...rest]: readonly string[], surroundings: Surroundings): number {
  switch (command) {
    case 'build':
      return build(surroundings)
    case 'check':
      return check(surroundings)
    case 'fix':
      return fix(surroundings)
    case 'new':
      return create(rest, surroundings)
    case 'coverage':
      return coverage(surroundings)
    case 'help':
    case '--help':
    case '-h':
      surroundings.print(help)
      return 0
    default: {
      const near = nearest(command, commands)
      surroundings.complain(
        `unknown command "${command}"; ${near ? `did you mean "${near}"?` : `commands are ${commands.join(', ')}`}`,
      )
      return 2
    }
  }
}

const commands = ['build', 'check', 'fix', 'new', 'coverage', 'help']

const help = `pnpm data <command>

  check                  read and check every record; report every fault as file:line:column
  fix                    put records into their usual order and form, renew the codebook's tables
  new <sort> <slug>      begin a record file; sources and events need a year in the slug, or --year 2021
                         sorts: ${[...forms.keys()].filter((sort) => sort !== 'retired').join(', ')}
  coverage               count what the records cover, beside what the project asks for
  build                  check, then write src/generated, json, csv, geojson and schema`

const codebookPath = '../../docs/codebook.md'

function build({ root, print, complain }: Surroundings): number {
  const { dataset, faults } = compile(readRecordFiles(root), readVersion(root))
  if (!dataset) return report(faults, 'nothing was written', complain)
  writeOutput(root, outputFolders, outputFiles(dataset))
  const { tables } = dataset
  print(
    Object.entries(tables)
      .map(([name, rows]) => `${rows.length} ${name}`)
      .join(', '),
  )
  return 0
}

function check({ root, print, complain }: Surroundings): number {
  const files = readRecordFiles(root)
  const { faults } = compile(files, readVersion(root))
  const all = [...faults, ...codebookFaults(root)]
  if (all.length > 0) return report(all, 'run pnpm data fix for those of form alone', complain)
  print(`${files.length} records, no faults`)
  return 0
}

function coverage({ root, print, complain }: Surroundings): number {
  const { dataset, faults } = compile(readRecordFiles(root), readVersion(root))
  if (!dataset) return report(faults, 'nothing was counted', complain)
  print(printCoverage(coverageOf(dataset), yearsWithoutEvents(dataset)))
  return 0
}

function codebookFaults(root: string): Fault[] {
  const text = readIfThere(join(root, codebookPath))
  if (text !== undefined && text === withTables(text)) return []
  const message = 'the tables of fields and terms are not those of the schema; run pnpm data fix'
  return [{ path: 'docs/codebook.md', line: 1, column: 1, message }]
}

function report(faults: readonly Fault[], then: string, complain: (text: string) => void): number {
  for (const fault of faults) complain(printFault(fault))
  complain(`${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}; ${then}`)
  return 1
}

function fix({ root, print }: Surroundings): number {
  const changed = new Map<string, string>()
  const files = readRecordFiles(root)
  for (const { path, text } of files) {
    const place = placeOf(path)
    const tidied = typeof place === 'string' ? text : tidy(text, place.sort)
    if (tidied !== text) changed.set(path, tidied)
  }
  const codebook = readIfThere(join(root, codebookPath))
  const renewed = codebook === undefined ? emptyCodebook() : withTables(codebook)
  if (renewed !== codebook) changed.set(codebookPath, renewed)
  writeOutput(root, [], changed)
  const moves = new Map(
    compile(files, readVersion(root)).faults.flatMap(({ path, moveTo }) => (moveTo ? [[path, moveTo]] : [])),
  )
  for (const [from, to] of moves) moveFile(root, from, to)
  for (const [from, to] of moves) print(`moved ${from} to ${to}`)
  for (const path of changed.keys()) print(`fixed ${path === codebookPath ? 'docs/codebook.md' : path}`)
  print(changed.size + moves.size === 0 ? 'nothing to fix' : `${changed.size + moves.size} files fixed`)
  return 0
}

function create(words: readonly string[], { root, print, complain }: Surroundings): number {
  const path = newRecordPath(words)
  if (typeof path !== 'string') {
    complain(path.fault)
    return 2
  }
  if (readIfThere(join(root, path)) !== undefined) {
    complain(`${path} is there already; nothing was written`)
    return 1
  }
  const place = placeOf(path)
  if (typeof place === 'string') {
    complain(place)
    return 2
  }
  writeOutput(root, [], new Map([[path, skeleton(place.sort)]]))
  print(`${path}\nFill it in, then run pnpm data check.`)
  return 0
}
