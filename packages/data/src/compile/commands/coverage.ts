import { join } from 'node:path'
import { compile } from '../compile.js'
import { breakdownsOf, coverageOf, printCoverage, yearsWithoutEvents } from '../coverage.js'
import { marksWanted } from '../emit/marked.js'
import { readmeMarks, withFigures } from '../emit/readme.js'
import { readIfThere, readmePath, readRecordFiles, readVersion } from '../input.js'
import { writeOutput } from '../output.js'
import { type Command, optionsOf, report, UsageError } from './command.js'

/** Counts what the records cover; with `--readme`, writes the chief figures into the README. */
export const coverage: Command = (words, { root, print, complain }) => {
  const { readme = false } = optionsOf(words, { readme: { type: 'boolean' } })
  const { dataset, faults } = compile(readRecordFiles(root), readVersion(root))
  if (!dataset) return report(faults, 'nothing was counted', complain)
  if (!readme) {
    print(printCoverage(coverageOf(dataset), yearsWithoutEvents(dataset), breakdownsOf(dataset)))
    return 0
  }
  const text = readIfThere(join(root, readmePath))
  if (text === undefined) throw new UsageError('--readme: there is no README.md')
  const renewed = withFigures(text, dataset)
  if (renewed === undefined)
    throw new UsageError(`--readme: README.md has no place for the figures; ${marksWanted(readmeMarks)}`)
  writeOutput(root, [], new Map([[readmePath, renewed]]))
  print('README.md: the figures are those of the records')
  return 0
}
