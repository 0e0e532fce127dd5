import { join } from 'node:path'
import { faultsOf } from '../compile.js'
import { withTables } from '../emit/codebook.js'
import type { Fault } from '../fault.js'
import { codebookPath, readIfThere, readRecordFiles } from '../input.js'
import { rememberingParser } from '../read/memory.js'
import type { Parse } from '../read/record.js'
import { parseYaml } from '../read/yaml.js'
import { type Command, optionsOf, report, type Surroundings } from './command.js'

/** Finds every fault; with `--watch`, again after every change. */
export const check: Command = (words, surroundings) => {
  const { watch = false } = optionsOf(words, { watch: { type: 'boolean' } })
  if (!watch) return checkOnce(surroundings)
  const { root, print, watch: afterChanges } = surroundings
  const parse = rememberingParser(parseYaml)
  const checkAgain = (): void => {
    const start = performance.now()
    checkOnce(surroundings, parse)
    print(`checked in ${((performance.now() - start) / 1000).toFixed(1)} s; waiting for changes`)
  }
  checkAgain()
  afterChanges(join(root, 'records'), checkAgain)
  return 0
}

function checkOnce({ root, print, complain }: Surroundings, parse: Parse = parseYaml): number {
  const files = readRecordFiles(root)
  const faults = [...faultsOf(files, parse), ...codebookFaults(root)]
  if (faults.length > 0) return report(faults, 'run pnpm data fix for those of form alone', complain)
  print(`${files.length} records, no faults`)
  return 0
}

function codebookFaults(root: string): Fault[] {
  const text = readIfThere(join(root, codebookPath))
  if (text !== undefined && text === withTables(text)) return []
  const message = 'the tables of fields and terms are not those of the schema; run pnpm data fix'
  return [{ path: 'docs/codebook.md', line: 1, column: 1, message }]
}
