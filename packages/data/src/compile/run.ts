import { compile } from './compile.js'
import { outputFiles, outputFolders } from './emit/files.js'
import { printFault } from './fault.js'
import { readRecordFiles, readVersion } from './input.js'
import { writeOutput } from './output.js'

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
export function run([command = 'help']: readonly string[], { root, print, complain }: Surroundings): number {
  const compiled = compile(readRecordFiles(root), readVersion(root))
  if (!compiled.dataset) {
    for (const fault of compiled.faults) complain(printFault(fault))
    complain(`${compiled.faults.length} faults; nothing was written`)
    return 1
  }
  if (command === 'build') {
    writeOutput(root, outputFolders, outputFiles(compiled.dataset))
  }
  print('no faults')
  return 0
}
