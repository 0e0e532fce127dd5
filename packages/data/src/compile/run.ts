import { build } from './commands/build.js'
import { check } from './commands/check.js'
import { type Command, type Surroundings, UsageError } from './commands/command.js'
import { coverage } from './commands/coverage.js'
import { create } from './commands/create.js'
import { fix } from './commands/fix.js'
import { near } from './commands/near.js'
import { noteIds } from './commands/note-ids.js'
import { sample } from './commands/sample.js'
import { forms } from './forms.js'
import { nearest } from './nearest.js'

const commands: ReadonlyMap<string, Command> = new Map([
  ['check', check],
  ['fix', fix],
  ['new', create],
  ['coverage', coverage],
  ['sample', sample],
  ['near', near],
  ['build', build],
  ['note-ids', noteIds],
])

const help = `pnpm data <command>

  check                  read and check every record; report every fault as file:line:column
                         --watch checks again after every change
  fix                    put records into their usual order and form, renew the codebook's tables
  new <sort> <slug>      begin a record file; sources and events need a year in the slug, or --year 2021
                         sorts: ${[...forms.keys()].filter((sort) => sort !== 'retired').join(', ')}
  coverage               count what the records cover, beside what the project asks for
                         --readme writes the chief figures into README.md
  sample                 draw claims for an audit, as CSV: --share 15 (per cent of each period) --seed 1
                         --except <file> leaves out the sources that a file names; may be given more than once
  near <file>            compare claims with the passages that they retell, and print texts that are too near; the file
                         holds {"claim": "claim:…", "passage": "…", "english": "a foreign passage put plainly"} a line
  build                  check, then write src/generated, json, csv, geojson and schema
  note-ids               note the ids of a release, of which check lets none be lost; part of pnpm run version`

/**
 * Runs a command of `pnpm data`.
 *
 * @returns the exit code: 0 where all is well, 1 where the records have faults, 2 where the command was not understood.
 */
export function run([word = 'help', ...rest]: readonly string[], surroundings: Surroundings): number {
  if ([word, ...rest].some((one) => ['help', '--help', '-h'].includes(one))) {
    surroundings.print(help)
    return 0
  }
  try {
    const command = commands.get(word)
    if (!command) throw new UsageError(unknown(word))
    return command(rest, surroundings)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    surroundings.complain(error.message)
    return 2
  }
}

function unknown(word: string): string {
  const names = [...commands.keys(), 'help']
  const near = nearest(word, names)
  return `unknown command "${word}"; ${near ? `did you mean "${near}"?` : `commands are ${names.join(', ')}`}`
}
