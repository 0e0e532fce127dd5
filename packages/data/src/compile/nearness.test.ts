import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { isTooNear, nearness } from './nearness.js'

const page =
  'The transitional government of Mali on Friday handed over to the Russian side a list of the wounded soldiers who are to be treated in hospitals near the capital.'

describe('a text beside its passage', () => {
  it('is too near where seven ordinary words run on', () => {
    const { run } = nearness('A list of the wounded soldiers who wait was handed over.', page)
    expect(run).toEqual(['a', 'list', 'of', 'the', 'wounded', 'soldiers', 'who'])
    expect(isTooNear(nearness('A list of the wounded soldiers who wait was handed over.', page))).toBe(true)
  })

  it('is too near where its content words come in the order of the passage, whatever stands between them', () => {
    const ours =
      'Government hands Russia its list: wounded soldiers, to receive treatment inside some hospital near Bamako.'
    const shared = nearness(ours, page)
    expect(shared.inOrder).toEqual(['government', 'hands', 'list', 'wounded', 'soldiers', 'hospital', 'near'])
    expect(shared.contentWords).toBe(11)
    expect(isTooNear(shared)).toBe(false)
    expect(
      isTooNear(nearness('Government handed over list; wounded soldiers treated, hospitals near the capital.', page)),
    ).toBe(true)
  })

  it('may share a bare fact', () => {
    expect(isTooNear(nearness('Mali handed over a list of the wounded.', page))).toBe(false)
  })

  it('may share names and figures', () => {
    const names = 'Sergey Lavrov, Abdoulaye Diop, Sadio Camara, Yunus Yevkurov: 12, 13, 14 and 15 March 2023'
    expect(nearness(`There met ${names}`, `We saw ${names}`).run).toEqual(['and'])
  })

  it('may share a number in words', () => {
    expect(nearness('It lists twenty wounded', 'There were twenty wounded').run).toEqual(['wounded'])
  })

  it('is compared in one spelling, British or American', () => {
    const ours = 'a programme to supply fertiliser to organised defence centres in harbours, travelling'
    const theirs = 'a program to supply fertilizer to organized defense centers in harbors, traveling'
    expect(nearness(ours, theirs).run.join(' ')).toBe(ours.replace(',', ''))
    expect(nearness(theirs, ours).inOrder).toHaveLength(nearness(theirs, ours).contentWords)
  })

  it('may tell the same in another order', () => {
    const ours = 'Near the capital, hospitals will treat wounded soldiers; Russia has their list from the government.'
    expect(isTooNear(nearness(ours, page))).toBe(false)
  })
})

const text = fc
  .array(fc.constantFrom('base', 'gold', 'army', 'left', 'of', 'the', 'Mali', '1960', 'took.'), { maxLength: 9 })
  .map((words) => words.join(' '))

test('the run is the longest stretch of ordinary words that both hold', () => {
  fc.assert(
    fc.property(text, text, (a, b) => {
      const [ours, theirs] = [ordinary(a), ordinary(b)]
      const stretches = ours.flatMap((_, i) => ours.slice(i).map((__, j) => ours.slice(i, i + j + 1)))
      const shared = stretches.filter((stretch) => ` ${theirs.join(' ')} `.includes(` ${stretch.join(' ')} `))
      const { run } = nearness(a, b)
      expect(run.length).toBe(Math.max(0, ...shared.map(({ length }) => length)))
      if (run.length > 0) expect(shared).toContainEqual([...run])
    }),
  )
})

test('the words in order are the longest sequence that both hold', () => {
  fc.assert(
    fc.property(text, text, (a, b) => {
      const [ours, theirs] = [ordinary(a), ordinary(b)].map((words) => words.filter((word) => word.length >= 4))
      const { inOrder, contentWords } = nearness(a, b)
      expect(contentWords).toBe(ours?.length)
      expect(inOrder.length).toBe(longestShared(ours ?? [], theirs ?? []))
      expect(holdsInOrder(ours ?? [], inOrder) && holdsInOrder(theirs ?? [], inOrder)).toBe(true)
    }),
  )
})

/** As the words above are made: a capital is a name wherever it stands but at the beginning of a sentence. */
function ordinary(sentences: string): string[] {
  return sentences
    .split('. ')
    .flatMap((sentence) =>
      sentence
        .replace('.', '')
        .split(' ')
        .filter((word, i) => word !== '' && word !== '1960' && (word !== 'Mali' || i === 0)),
    )
    .map((word) => word.toLowerCase())
}

function longestShared(a: readonly string[], b: readonly string[]): number {
  const [first, ...rest] = a
  if (first === undefined) return 0
  const at = b.indexOf(first)
  return Math.max(longestShared(rest, b), at < 0 ? 0 : 1 + longestShared(rest, b.slice(at + 1)))
}

function holdsInOrder(words: readonly string[], wanted: readonly string[]): boolean {
  let found = 0
  for (const word of words) if (word === wanted[found]) found += 1
  return found === wanted.length
}
