/** The lines between which a part of a text is generated. */
export interface Marks {
  readonly start: string
  readonly end: string
}

/**
 * Puts lines between the marks of a text.
 *
 * @returns undefined where the marks are not there, or not in order.
 */
export function betweenMarks(text: string, { start, end }: Marks, lines: string): string | undefined {
  const [from, to] = [text.indexOf(start), text.indexOf(end)]
  if (from < 0 || to < from) return undefined
  return `${text.slice(0, from + start.length)}\n${lines}\n${text.slice(to)}`
}

/** What a text lacks that does not hold its marks. */
export const marksWanted = ({ start, end }: Marks): string =>
  `it must hold the lines ${start} and ${end}, in this order`
