import { fold, hasWords, searchable, wordsOf } from './words'

/** What a field of names offers. */
export interface Choice {
  readonly id: string
  readonly label: string
  /** Told apart by this where labels are alike. */
  readonly hint: string
  /** Every name that finds it. */
  readonly names: readonly string[]
  /** Of those that fit alike, the lower comes first; of the same, the order given is kept. */
  readonly rank: number
}

/**
 * The choices that a text finds, the best first: a name that is the text, then one that begins with it, then one whose
 * words begin with its words in any order, then the rest. An empty text finds all, as they stand.
 */
export function matching(choices: readonly Choice[], typed: string): readonly Choice[] {
  const wanted = wordsOf(typed)
  if (wanted.length === 0) return choices
  const text = wanted.join(' ')
  return choices
    .map((choice) => ({ choice, fit: Math.min(...choice.names.map((name) => fitOf(name, text, wanted))) }))
    .filter(({ fit }) => fit < noFit)
    .sort((a, b) => a.fit - b.fit || a.choice.rank - b.choice.rank)
    .map(({ choice }) => choice)
}

const noFit = 4

function fitOf(name: string, text: string, wanted: readonly string[]): number {
  const words = searchable(name)
  if (words === ` ${text}`) return 0
  if (words.startsWith(` ${text}`)) return 1
  if (hasWords(words, wanted)) return 2
  return wanted.every((word) => fold(name).includes(word)) ? 3 : noFit
}
