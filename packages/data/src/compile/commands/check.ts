import { join } from 'node:path'
import { checkCodebook } from '../codebook.js'
import { faultsOf } from '../compile.js'
import { readIfThere, readRecordFiles } from '../input.js'
import { rememberingParser } from '../read/memory.js'
import type { Parse } from '../read/record.js'
import { parseYaml } from '../read/yaml.js'
import { lostIds, releasedIdsPath } from '../released-ids.js'
import { isSystemError } from '../system-errors.js'
import { type Command, optionsOf, report, type Surroundings } from './command.js'

/** Finds every fault; with `--watch`, again after every change. */
export const check: Command = (words, surroundings) => {
  const { watch = false } = optionsOf(words, { watch: { type: 'boolean' } })
  if (!watch) return checkOnce(surroundings)
  const { root, print, complain, watch: afterChanges } = surroundings
  const parse = rememberingParser(parseYaml)
  const checkAgain = (): void => {
    const start = performance.now()
    try {
      checkOnce(surroundings, parse)
    } catch (error) {
      // A folder that is being moved cannot be listed; when it has been, that is a change, and the next try.
      if (!isSystemError(error)) throw error
      complain(error.message)
    }
    print(`checked in ${((performance.now() - start) / 1000).toFixed(1)} s; waiting for changes`)
  }
  checkAgain()
  afterChanges(join(root, 'records'), checkAgain)
  return 0
}

function checkOnce({ root, print, complain }: Surroundings, parse: Parse = parseYaml): number {
  const files = readRecordFiles(root)
  const lost = lostIds(files, readIfThere(join(root, releasedIdsPath)) ?? '')
  const faults = [...faultsOf(files, parse), ...lost, ...checkCodebook(root).faults]
  if (faults.length > 0) return report(faults, 'run pnpm data fix for those of form alone', complain)
  print(`${files.length} records, no faults`)
  return 0
}
