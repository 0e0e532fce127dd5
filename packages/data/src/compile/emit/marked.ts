/** The lines between which a part of a text is generated. */
export interface Marks {
  readonly start: string
  readonly end: string
}

/**
 * Puts lines between the marks of a text.
 *
 * @param name What to call the text where the marks are missing.
 * @throws Error if the marks are not there, or not in order.
 */
export function betweenMarks(text: string, { start, end }: Marks, lines: string, name: string): string {
  const [from, to] = [text.indexOf(start), text.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`${name} must hold the lines ${start} and ${end}, in this order`)
  return `${text.slice(0, from + start.length)}\n${lines}\n${text.slice(to)}`
}
