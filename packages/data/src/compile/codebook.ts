import { join } from 'node:path'
import { codebookMarks, emptyCodebook, withTables } from './emit/codebook.js'
import { marksWanted } from './emit/marked.js'
import type { Fault } from './fault.js'
import { codebookPath, readIfThere } from './input.js'

/** What the codebook is called in messages: by its path from the top of the repository. */
export const codebookName = 'docs/codebook.md'

/**
 * Looks whether the tables of the codebook are those of the schema.
 *
 * @param root The package's folder.
 * @returns the faults; and where the tables alone are at fault, the whole text with the right ones.
 */
export function checkCodebook(root: string): { readonly faults: readonly Fault[]; readonly renewed?: string } {
  const text = readIfThere(join(root, codebookPath))
  const renewed = text === undefined ? emptyCodebook() : withTables(text)
  if (renewed === undefined) {
    return { faults: [faultOf(`there is no place for the tables of fields and terms; ${marksWanted(codebookMarks)}`)] }
  }
  if (renewed === text) return { faults: [] }
  return {
    faults: [faultOf('the tables of fields and terms are not those of the schema; run pnpm data fix')],
    renewed,
  }
}

const faultOf = (message: string): Fault => ({ path: codebookName, line: 1, column: 1, message })
