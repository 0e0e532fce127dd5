import { checkCodebook, codebookName } from '../codebook.js'
import { faultsOf } from '../compile.js'
import type { Fault } from '../fault.js'
import { codebookPath, readRecordFiles } from '../input.js'
import { moveFile, writeOutput } from '../output.js'
import { placeOf } from '../read/place.js'
import type { TextFile } from '../read/record.js'
import { tidy } from '../tidy.js'
import { type Command, optionsOf, report } from './command.js'

/**
 * Puts records into their usual order, form and folder, and renews the tables of the codebook. Never changes meaning.
 * Everything is worked out before anything is written; what cannot be done is told, and the rest is done.
 */
export const fix: Command = (words, { root, print, complain }) => {
  optionsOf(words, {})
  const files = readRecordFiles(root)
  const texts = tidiedTexts(files)
  const { moves, faults } = movesOf(files)
  const codebook = checkCodebook(root)
  if (codebook.renewed === undefined) faults.push(...codebook.faults)
  else texts.set(codebookPath, codebook.renewed)

  writeOutput(root, [], texts)
  for (const path of texts.keys()) print(`fixed ${path === codebookPath ? codebookName : path}`)
  for (const [from, to] of moves) {
    moveFile(root, from, to)
    print(`moved ${from} to ${to}`)
  }
  const count = new Set([...texts.keys(), ...moves.keys()]).size
  if (count > 0) print(`${count} ${count === 1 ? 'file' : 'files'} fixed`)
  if (faults.length > 0) return report(faults, 'that is left to you', complain)
  if (count === 0) print('nothing to fix')
  return 0
}

/** By path, the texts that are not in their usual form, in it. */
function tidiedTexts(files: readonly TextFile[]): Map<string, string> {
  const texts = new Map<string, string>()
  for (const { path, text } of files) {
    const place = placeOf(path)
    const tidied = typeof place === 'string' ? text : tidy(text, place.sort)
    if (tidied !== text) texts.set(path, tidied)
  }
  return texts
}

/** Where files are to be moved, and a fault for each whose place is taken. */
function movesOf(files: readonly TextFile[]): { readonly moves: Map<string, string>; readonly faults: Fault[] } {
  const taken = new Set(files.map(({ path }) => path))
  const moves = new Map<string, string>()
  const faults: Fault[] = []
  for (const fault of faultsOf(files)) {
    const { path, moveTo } = fault
    if (moveTo === undefined) continue
    if (taken.has(moveTo)) {
      const message = `it belongs at ${moveTo}, where there is a file already; merge the two, or rename one of them`
      faults.push({ ...fault, message })
    } else {
      moves.set(path, moveTo)
      taken.add(moveTo)
    }
  }
  return { moves, faults }
}
