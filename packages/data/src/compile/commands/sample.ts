import { resolve } from 'node:path'
import { compile } from '../compile.js'
import { readIfThere, readRecordFiles, readVersion } from '../input.js'
import { printSample, sampleOf } from '../sample.js'
import { type Command, optionsOf, report, UsageError } from './command.js'

/** Draws claims at random for an audit and prints them as CSV. */
export const sample: Command = (words, { root, here, print, complain }) => {
  const { share, seed, except } = optionsOf(words, {
    share: { type: 'string', default: '15' },
    seed: { type: 'string', default: '1' },
    except: { type: 'string', multiple: true, default: [] },
  })
  const percent = Number(share)
  if (!(percent > 0 && percent <= 100))
    throw new UsageError(`--share ${share}: write a per cent, above 0 and up to 100`)
  const left = new Set(except.flatMap((path) => sourcesNamedIn(resolve(here, path))))
  const { dataset, faults } = compile(readRecordFiles(root), readVersion(root))
  if (!dataset) return report(faults, 'nothing was drawn', complain)
  print(printSample(sampleOf(dataset.tables, { share: percent / 100, seed, except: left }), dataset.tables).trimEnd())
  return 0
}

function sourcesNamedIn(path: string): string[] {
  const text = readIfThere(path)
  if (text === undefined) throw new UsageError(`--except ${path}: there is no such file`)
  return text.match(/\bsource:[a-z0-9-]+/g) ?? []
}
