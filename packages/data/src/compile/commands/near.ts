import { resolve } from 'node:path'
import * as z from 'zod'
import { readRows } from '../compile.js'
import { readIfThere, readRecordFiles } from '../input.js'
import { nearestId } from '../nearest-id.js'
import { isTooNear, longestRun, type Nearness, nearness } from '../nearness.js'
import { type Command, optionsOf, UsageError } from './command.js'

const passageSchema = z.looseObject({ claim: z.string(), passage: z.string(), english: z.string().optional() })

/** Compares claims with the passages that they retell, and prints every text that is too near to its passage. */
export const near: Command = ([path, ...words], { root, here, print, complain }) => {
  if (path === undefined) throw new UsageError('near what? Name a file that holds {"claim": …, "passage": …} a line')
  optionsOf(words, {})
  const passages = readPassages(path, resolve(here, path))
  // Not `compile`: a fault elsewhere keeps nobody from looking at the wording of a claim.
  const { claims, propositions } = readRows(readRecordFiles(root)).tables
  const claimsById = new Map<string, (typeof claims)[number]>(claims.map((claim) => [claim.id, claim]))
  const textOf = new Map(propositions.map(({ id, text }) => [id, text]))
  let [compared, tooNear] = [0, 0]
  for (const { line, claim: id, passage, english = passage } of passages) {
    const claim = claimsById.get(id)
    if (!claim) {
      const meant = nearestId(id, claimsById.keys())
      complain(`${path}:${line}: there is no "${id}"${meant ? `; did you mean "${meant}"?` : ''}`)
      continue
    }
    compared += 1
    const texts = { paraphrase: claim.paraphrase, 'text of the proposition': textOf.get(claim.proposition) ?? '' }
    for (const [name, text] of Object.entries(texts)) {
      const shared = [...new Set([passage, english])].map((page) => nearness(text, page)).find(isTooNear)
      if (!shared) continue
      tooNear += 1
      print(`${id}, ${name}: ${whatIsShared(shared)}\n    ours: ${text}\n    page: ${english}`)
    }
  }
  print(`passages compared: ${compared}; texts too near: ${tooNear}`)
  return compared === passages.length && tooNear === 0 ? 0 : 1
}

interface Passage extends z.infer<typeof passageSchema> {
  readonly line: number
}

function readPassages(path: string, resolved: string): Passage[] {
  const text = readIfThere(resolved)
  if (text === undefined) throw new UsageError(`${path}: there is no such file`)
  return text.split('\n').flatMap((row, i) => {
    if (row.trim() === '') return []
    const { data } = passageSchema.safeParse(parsed(row))
    if (data) return [{ ...data, line: i + 1 }]
    throw new UsageError(`${path}:${i + 1}: write {"claim": "claim:…", "passage": "…", "english": "…"} on one line`)
  })
}

function parsed(row: string): unknown {
  try {
    return JSON.parse(row)
  } catch {
    return undefined
  }
}

const whatIsShared = ({ run, inOrder, contentWords }: Nearness): string =>
  run.length >= longestRun
    ? `${run.length} words run on as in the passage (${run.join(' ')})`
    : `${inOrder.length} of ${contentWords} content words come in the passage's order (${inOrder.join(' … ')})`
