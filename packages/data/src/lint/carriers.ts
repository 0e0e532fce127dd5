import type { Carrier, Derivation } from '../generated/types.js'
import { isSameText } from './same-text.js'
import type { LintInput, LintRule } from './types.js'
import { listOf, nameOf } from './words.js'

/** A source says in one way how it came out of others, and what stands between the reader and the original. */
export const carriers: LintRule = {
  name: 'carriers',
  description:
    'The carrier and the language of a source fit how it came out of others, and a copy names its origin or has a note.',
  check({ tables }) {
    const languages = new Map(tables.sources.map(({ id, language }) => [id, language]))
    return tables.sources.flatMap((source) => [...carrierFaults(source), ...languageFaults(source, languages)])
  },
}

type Source = LintInput['tables']['sources'][number]

/** What a source may be that came out of another: the first is the usual one. A source that only quotes may be anything. */
const fitting: Readonly<Record<Derivation, readonly Carrier[] | undefined>> = {
  reprint: ['copy'],
  translation: ['translation', 'machine-translation', 'copy', 'rewrite'],
  paraphrase: ['rewrite', 'machine-translation', 'copy'],
  quotation: undefined,
}

function carrierFaults({ id, carrier, derivedFrom, note, access }: Source) {
  const unfit = derivedFrom.find(({ how }) => fitting[how] && !fitting[how].includes(carrier))
  if (unfit) {
    const right = listOf(fitting[unfit.how] ?? [], 'or')
    const message = `${nameOf(id)} is a ${unfit.how} of "${unfit.source}", but its carrier is ${carrier}; write ${right}`
    return [{ record: id, path: ['carrier'], message }]
  }
  // A page of an outlet's own making can be seen in a copy; only words can say where.
  const isExplained = derivedFrom.some(({ how }) => how !== 'paraphrase') || note !== undefined || access === 'cited'
  if (carrier !== 'copy' || isExplained) return []
  const message = `${nameOf(id)} is a copy of a text that no record and no note names; add derivedFrom or a note of where it was seen, or write another carrier`
  return [{ record: id, path: ['carrier'], message }]
}

function languageFaults({ id, language, derivedFrom }: Source, languages: ReadonlyMap<string, string>) {
  return derivedFrom.flatMap(({ source, how }, i) => {
    const other = languages.get(source)
    if (other === undefined || !isSameText(how)) return []
    const isSame = primary(language) === primary(other)
    if (isSame === (how === 'reprint')) return []
    const message = isSame
      ? `${nameOf(id)} is a translation of "${source}", but both are in ${language}; write reprint where the words are the same, else paraphrase`
      : `${nameOf(id)} is a reprint of "${source}", but is in ${language} and that in ${other}; write translation, or correct a language`
    return [{ record: id, path: ['derivedFrom', i, 'how'], message }]
  })
}

/** The language without script and region. */
const primary = (language: string): string => language.replace(/-.*/, '')
