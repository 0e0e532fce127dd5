import { EdtfError } from './error.js'
import { parseTerm, type Term } from './term.js'

/** What an EDTF text says, before any reckoning: one day in one of some ranges, or a stretch. */
export type Expression =
  | { readonly means: 'day'; readonly ranges: readonly Range[] }
  | { readonly means: 'stretch'; readonly range: Range }

/** From one date to another; both are the same object where there is only one. */
export interface Range {
  readonly from: Term
  readonly to: Term
}

/** The end `..` of an interval. */
export const OPEN: Term = { year: 0, span: 0, month: 0, day: 0, first: -Infinity, last: Infinity, qualifier: '' }

/** The empty end of an interval. */
export const UNKNOWN: Term = { ...OPEN }

/** Reads an EDTF text. */
export function parseExpression(text: unknown): Expression {
  if (typeof text !== 'string') throw new EdtfError('date', String(text), 0, 'give a text')
  if (text.startsWith('{')) throw new EdtfError('set', text, 0, 'write each date alone, or [a,b] for one of them')
  if (text.startsWith('[')) return oneOf(text)
  if (!text.includes('/')) return { means: 'day', ranges: [parseRange(text, 0, text.length, '/', parseTerm)] }
  return { means: 'stretch', range: parseRange(text, 0, text.length, '/', parseEnd) }
}

function oneOf(text: string): Expression {
  if (!text.endsWith(']')) throw new EdtfError('set', text, text.length, 'end it with ]')
  const ranges: Range[] = []
  for (let from = 1; from < text.length; ) {
    const comma = text.indexOf(',', from)
    const to = comma < 0 ? text.length - 1 : comma
    ranges.push(parseRange(text, from, to, '..', parseTerm))
    from = to + 1
  }
  return { means: 'day', ranges }
}

/** Reads one date, or two with a mark between them. */
function parseRange(text: string, from: number, to: number, mark: string, parse: typeof parseTerm): Range {
  const cut = text.slice(0, to).indexOf(mark, from)
  const start = parse(text, from, cut < 0 ? to : cut)
  const end = cut < 0 ? start : parse(text, cut + mark.length, to)
  if (start.first <= end.last) return { from: start, to: end }
  throw new EdtfError('range', text, from, 'it ends before it starts')
}

function parseEnd(text: string, from: number, to: number): Term {
  const written = text.slice(from, to)
  return written === '..' ? OPEN : written === '' ? UNKNOWN : parseTerm(text, from, to)
}
