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
  if (typeof text !== 'string') throw new EdtfError('date', String(text), 0, `give a text, not ${typeof text}`)
  if (text.startsWith('{')) throw new EdtfError('set', text, 0, 'write every date by itself, or [a,b] for one of them')
  if (text.startsWith('[')) return oneOf(text)
  const slash = text.indexOf('/')
  if (slash >= 0) return interval(text, slash)
  const date = parseTerm(text, 0, text.length)
  return { means: 'day', ranges: [{ from: date, to: date }] }
}

function oneOf(text: string): Expression {
  const end = text.length - 1
  if (!text.endsWith(']')) throw new EdtfError('set', text, end + 1, 'end it with ]')
  let from = 1
  const ranges = text
    .slice(1, end)
    .split(',')
    .map((member) => {
      const at = from
      from += member.length + 1
      return range(text, at, member)
    })
  return { means: 'day', ranges }
}

function range(text: string, at: number, member: string): Range {
  const dots = member.indexOf('..')
  if (dots < 0) {
    const date = parseTerm(text, at, at + member.length)
    return { from: date, to: date }
  }
  const second = at + dots + 2
  return inOrder(text, second, parseTerm(text, at, at + dots), parseTerm(text, second, at + member.length))
}

function interval(text: string, slash: number): Expression {
  const start = endOf(text, 0, slash)
  const end = endOf(text, slash + 1, text.length)
  if (start.span + end.span === 0) throw new EdtfError('interval', text, 0, 'name an end, as 2021/.. or ../2021')
  return { means: 'stretch', range: inOrder(text, slash + 1, start, end) }
}

function endOf(text: string, from: number, to: number): Term {
  const written = text.slice(from, to)
  return written === '..' ? OPEN : written === '' ? UNKNOWN : parseTerm(text, from, to)
}

function inOrder(text: string, at: number, from: Term, to: Term): Range {
  if (from.first > to.last) throw new EdtfError('range', text, at, 'it ends before it starts; swap its dates')
  return { from, to }
}
