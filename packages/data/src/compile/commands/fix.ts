import { join } from 'node:path'
import { faultsOf } from '../compile.js'
import { emptyCodebook, withTables } from '../emit/codebook.js'
import { codebookPath, readIfThere, readRecordFiles } from '../input.js'
import { moveFile, writeOutput } from '../output.js'
import { placeOf } from '../read/place.js'
import { tidy } from '../tidy.js'
import { type Command, optionsOf } from './command.js'

/** Puts records into their usual order and form, and renews the tables of the codebook. Never changes meaning. */
export const fix: Command = (words, { root, print }) => {
  optionsOf(words, {})
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
  const moves = new Map(faultsOf(files).flatMap(({ path, moveTo }) => (moveTo ? [[path, moveTo]] : [])))
  for (const [from, to] of moves) moveFile(root, from, to)
  for (const [from, to] of moves) print(`moved ${from} to ${to}`)
  for (const path of changed.keys()) print(`fixed ${path === codebookPath ? 'docs/codebook.md' : path}`)
  print(changed.size + moves.size === 0 ? 'nothing to fix' : `${changed.size + moves.size} files fixed`)
  return 0
}
