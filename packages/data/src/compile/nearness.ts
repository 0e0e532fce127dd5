import { stemmer } from 'stemmer'

/** What a text of ours shares with a passage. Names and figures are not counted: they cannot be said otherwise. */
export interface Nearness {
  /** The most ordinary words that run on in both, as they stand in our text. */
  readonly run: readonly string[]
  /** The content words of our text that come in the passage too, in its order. */
  readonly inOrder: readonly string[]
  /** How many content words our text has. */
  readonly contentWords: number
}

/** From so many ordinary words in a row on, a text is too near. */
export const longestRun = 7

/** A text of fewer content words states a bare fact, which can hardly be said in another order. */
const fewestContentWords = 8

/** From this share of content words in the passage's order on, a text is too near. */
const shareInOrder = 0.7

/**
 * Compares a text of ours with the passage that it retells: in one language, so a foreign passage first has to be put
 * plainly into ours. It sees words and their order, not sense: what it finds is to be looked at by a human, and synonyms
 * in the order of the passage escape it.
 *
 * Ordinary words are all but names (a capital within a sentence) and figures, in digits or in words. Content words are
 * those of four letters or more, compared by their stems. British and American spelling count as one.
 */
export function nearness(text: string, passage: string): Nearness {
  const [ours, theirs] = [ordinaryWords(text), ordinaryWords(passage)]
  const [content, theirContent] = [ours.filter(isContent), theirs.filter(isContent)]
  const run = longestCommonRun(ours.map(inOneSpelling), theirs.map(inOneSpelling))
  return {
    run: ours.slice(run.start, run.end),
    inOrder: longestCommonSubsequence(content.map(stemOf), theirContent.map(stemOf)).map((i) => content[i] ?? ''),
    contentWords: content.length,
  }
}

/** Whether a text shares more with its passage than a bare fact must. */
export const isTooNear = ({ run, inOrder, contentWords }: Nearness): boolean =>
  run.length >= longestRun || (contentWords >= fewestContentWords && inOrder.length >= shareInOrder * contentWords)

const isContent = (word: string): boolean => word.length >= 4

/** Not `one`, which is a pronoun more often. */
const numerals = new Set(
  (
    'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen ' +
    'nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion'
  ).split(' '),
)

/** Only to compare two texts: `our` becomes `or` in “hour” as well, but it does so in both. */
const inOneSpelling = (word: string): string =>
  word
    .replace(/is(e[drs]?|ers|ing|ations?)$/, 'iz$1')
    .replace(/our/, 'or')
    .replace(/tre(s?)$/, 'ter$1')
    .replace(/(defen|offen|licen|preten)c/, '$1s')
    .replace(/ll(e[dr]|ers|ing)$/, 'l$1')
    .replace(/programme/, 'program')

const stemOf = (word: string): string => stemmer(inOneSpelling(word))

function ordinaryWords(text: string): string[] {
  const sentences = text.normalize('NFKC').split(/(?<=[.!?…:;])\s+/u)
  return sentences.flatMap((sentence) =>
    (sentence.match(/[\p{L}\p{N}]+/gu) ?? [])
      .filter((word, i) => !/\p{N}/u.test(word) && (i === 0 || !/^\p{Lu}/u.test(word)))
      .map((word) => word.toLowerCase())
      .filter((word) => !numerals.has(word)),
  )
}

/** Where the longest run that `b` holds too stands in `a`. */
function longestCommonRun(a: readonly string[], b: readonly string[]): { start: number; end: number } {
  let best = { start: 0, end: 0 }
  let above: number[] = []
  for (const [i, word] of a.entries()) {
    const row = b.map((other, j) => (word === other ? (above[j - 1] ?? 0) + 1 : 0))
    const length = Math.max(0, ...row)
    if (length > best.end - best.start) best = { start: i + 1 - length, end: i + 1 }
    above = row
  }
  return best
}

/** The places in `a` of the longest sequence that `b` holds in the same order. */
function longestCommonSubsequence(a: readonly string[], b: readonly string[]): number[] {
  let above: (readonly number[])[] = [[], ...b.map(() => [])]
  for (const [i, word] of a.entries()) {
    const row: (readonly number[])[] = [[]]
    for (const [j, other] of b.entries()) {
      const [diagonal, up, left] = [above[j] ?? [], above[j + 1] ?? [], row[j] ?? []]
      row.push(word === other ? [...diagonal, i] : up.length >= left.length ? up : left)
    }
    above = row
  }
  return [...(above.at(-1) ?? [])]
}
