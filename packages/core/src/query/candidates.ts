/** Positions of rows, rising: a list, or a range of which no list is made. */
export interface Positions {
  readonly length: number
  readonly at: (i: number) => number | undefined
}

/** Rows worth asking. They can be counted before they are listed, so that only the list that is used is made. */
export interface Candidates {
  /** As many as there are, or more. */
  readonly atMost: () => number
  readonly positions: () => Positions
  /** Whether the index behind it is made by asking something dear of every row. */
  readonly dear?: boolean
}

/** The first so many rows of a table. */
export const firstRows = (length: number): Positions => ({ length, at: (i) => i })

/** The rows of a table at some positions, in their order or from the last. */
export function* rowsOf<Row>(rows: readonly Row[], positions: Positions, backwards = false): Generator<Row> {
  for (let i = 0; i < positions.length; i++) {
    const position = positions.at(backwards ? positions.length - 1 - i : i)
    const row = position === undefined ? undefined : rows[position]
    if (row !== undefined) yield row
  }
}

/** Rows whose positions are known. */
export const rowsAt = (positions: Positions): Candidates => ({
  atMost: () => positions.length,
  positions: () => positions,
})

/** The rows that an index has under any of some values. The index is made when it is first used. */
export const rowsUnder = (
  values: Iterable<string>,
  index: () => ReadonlyMap<string, readonly number[]>,
  dear = false,
): Candidates => {
  const found = () => anyCandidates(Array.from(values, (value) => rowsAt(index().get(value) ?? [])))
  return { atMost: () => found().atMost(), positions: () => found().positions(), dear }
}

/**
 * The rows of a table of so many rows to which others lead, each to one at most. Where as many lead there, it is less
 * work to ask every row than to follow them.
 */
export const leadingTo = (rows: number, from: Candidates, follow: (positions: Positions) => Positions): Candidates => ({
  ...from,
  atMost: () => Math.min(rows, from.atMost()),
  positions: () => (from.atMost() < rows ? follow(from.positions()) : firstRows(rows)),
})

/** Rows that are among any of these. */
export const anyCandidates = (parts: readonly Candidates[]): Candidates => ({
  atMost: () => parts.reduce((sum, part) => sum + part.atMost(), 0),
  positions: () => union(parts.map((part) => part.positions())),
  dear: parts.some(({ dear }) => dear),
})

function union(lists: readonly Positions[]): Positions {
  const [only, ...others] = lists
  if (only === undefined) return firstRows(0)
  if (others.length === 0) return only
  const all = new Set<number>()
  for (const list of lists) for (let i = 0; i < list.length; i++) all.add(list.at(i) ?? 0) // there is one at each
  return Uint32Array.from(all).sort()
}
