import { join } from 'node:path'
import { faultsOf } from '../compile.js'
import { readIfThere, readRecordFiles } from '../input.js'
import { writeOutput } from '../output.js'
import { releasedIdsPath, withReleasedIds } from '../released-ids.js'
import { type Command, optionsOf, report } from './command.js'

/** Notes the ids that a release has, so that `check` sees when one of them is lost. */
export const noteIds: Command = (words, { root, print, complain }) => {
  optionsOf(words, {})
  const files = readRecordFiles(root)
  const faults = faultsOf(files)
  if (faults.length > 0) return report(faults, 'no id was noted', complain)
  const list = withReleasedIds(files, readIfThere(join(root, releasedIdsPath)) ?? '')
  writeOutput(root, [], new Map([[releasedIdsPath, list]]))
  print(`${releasedIdsPath}: the ids of this release are noted`)
  return 0
}
