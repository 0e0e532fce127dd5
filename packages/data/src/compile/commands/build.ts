import { compile } from '../compile.js'
import { outputFiles, outputFolders } from '../emit/files.js'
import { readRecordFiles, readVersion } from '../input.js'
import { writeOutput } from '../output.js'
import { type Command, optionsOf, report } from './command.js'

/** Checks the records and writes everything that is made of them. */
export const build: Command = (words, { root, print, complain }) => {
  optionsOf(words, {})
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
