import { join } from 'node:path'
import { readIfThere } from '../input.js'
import { newRecordPath } from '../new.js'
import { writeOutput } from '../output.js'
import { placeOf } from '../read/place.js'
import { skeleton } from '../skeleton.js'
import { type Command, UsageError } from './command.js'

/** Begins a record file. */
export const create: Command = (words, { root, print, complain }) => {
  const path = newRecordPath(words)
  if (typeof path !== 'string') throw new UsageError(path.fault)
  if (readIfThere(join(root, path)) !== undefined) {
    complain(`${path} is there already; nothing was written`)
    return 1
  }
  const place = placeOf(path)
  if (typeof place === 'string') throw new UsageError(place)
  writeOutput(root, [], new Map([[path, skeleton(place.sort)]]))
  print(`${path}\nFill it in, then run pnpm data check.`)
  return 0
}
