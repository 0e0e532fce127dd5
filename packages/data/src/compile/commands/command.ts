import { type ParseArgsConfig, parseArgs } from 'node:util'
import { type Fault, printFault } from '../fault.js'

/** Where a command works and whom it tells. */
export interface Surroundings {
  /** The package's folder. */
  readonly root: string
  /** The folder that the user stands in, from which paths on the command line are read. */
  readonly here: string
  readonly print: (text: string) => void
  readonly complain: (text: string) => void
  /** Calls back after files below a folder have changed, as long as the process lives. */
  readonly watch: (folder: string, changed: () => void) => void
}

/**
 * A command of `pnpm data`.
 *
 * @returns the exit code: 0 where all is well, 1 where the records have faults.
 * @throws UsageError if the words after the command are not understood; the exit code is 2.
 */
export type Command = (words: readonly string[], surroundings: Surroundings) => number

/** The words after a command are not understood. Its message says what would be right. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/**
 * Reads the words after a command.
 *
 * @throws UsageError if there is a word that is no option of the command.
 */
export function optionsOf<const Options extends NonNullable<ParseArgsConfig['options']>>(
  words: readonly string[],
  options: Options,
): ReturnType<typeof parseArgs<{ args: string[]; options: Options }>>['values'] {
  try {
    return parseArgs<{ args: string[]; options: Options }>({ args: [...words], options }).values
  } catch (error) {
    throw error instanceof Error ? new UsageError(`${error.message}; pnpm data --help lists the options`) : error
  }
}

/** Tells every fault, and what comes of them. Gives the exit code. */
export function report(faults: readonly Fault[], then: string, complain: Surroundings['complain']): 1 {
  for (const fault of faults) complain(printFault(fault))
  complain(`${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}; ${then}`)
  return 1
}
