import { EdtfError } from './error.js'
import { parseTerm, type Term } from './term.js'

/** What an EDTF text says, before any reckoning. */
export type Expression =
  | { readonly kind: 'date'; readonly date: Term }
  | { readonly kind: 'one-of'; readonly ranges: readonly Range[] }
  | { readonly kind: 'interval'; readonly start: Term; readonly end: Term }
  | { readonly kind: 'open-start'; readonly start: OpenEnd; readonly end: Term }
  | { readonly kind: 'open-end'; readonly start: Term; readonly end: OpenEnd }

/** `from` and `to` are the same term where the set lists one date. */
export interface Range {
  readonly from: Term
  readonly to: Term
}

/** `..` is an open end, the empty text an unknown one. */
export type OpenEnd = '..' | ''

/** Reads an EDTF text. */
export function parseExpression(text: string): Expression {
  if (typeof text !== 'string')
    throw new EdtfError('type', String(text), 0, `a value of type ${typeof text}`, 'give a text')
  if (text.startsWith('{')) {
    const members = text.replace(/[{}]/g, '')
    throw new EdtfError('all-of', text, 0, 'a set of all', `write each date by itself, or [${members}] for one of them`)
  }
  if (text.startsWith('[')) return oneOf(text)
  if (text.includes('/')) return interval(text)
  return { kind: 'date', date: parseTerm(text, 0, text.length) }
}

function oneOf(text: string): Expression {
  const end = text.length - 1
  if (text[end] !== ']') throw new EdtfError('one-of', text, end + 1, 'no closing bracket', 'end the set with ]')
  const ranges: Range[] = []
  let from = 1
  for (const member of text.slice(1, end).split(',')) {
    ranges.push(range(text, from, member))
    from += member.length + 1
  }
  return { kind: 'one-of', ranges }
}

function range(text: string, at: number, member: string): Range {
  const end = at + member.length
  const dots = member.indexOf('..')
  if (dots < 0) {
    const date = unqualified(text, at, end)
    return { from: date, to: date }
  }
  if (dots === 0 || dots + 2 === member.length) {
    throw new EdtfError('one-of', text, at + dots, 'an open range', 'name its first and its last date: [2021..2022]')
  }
  const from = unqualified(text, at, at + dots)
  const to = unqualified(text, at + dots + 2, end)
  if (from.first > to.last) {
    const swapped = `${text.slice(at + dots + 2, end)}..${text.slice(at, at + dots)}`
    throw new EdtfError('reversed', text, at, 'a range that ends before it starts', `write ${swapped}`)
  }
  return { from, to }
}

function unqualified(text: string, from: number, to: number): Term {
  const term = parseTerm(text, from, to)
  if (term.uncertain || term.approximate) {
    throw new EdtfError(
      'qualifier',
      text,
      to - 1,
      'a qualifier in a set',
      'leave it out: the set already says the doubt',
    )
  }
  return term
}

function interval(text: string): Expression {
  const slash = text.indexOf('/')
  const second = text.indexOf('/', slash + 1)
  if (second > 0)
    throw new EdtfError('interval', text, second, 'a second slash', 'write one start and one end: 2021/2022')
  const start = termOrOpen(text, 0, slash)
  const end = termOrOpen(text, slash + 1, text.length)
  if (typeof start === 'object') {
    if (typeof end !== 'object') return { kind: 'open-end', start, end }
    if (start.first <= end.last) return { kind: 'interval', start, end }
    const swapped = `${text.slice(slash + 1)}/${text.slice(0, slash)}`
    throw new EdtfError('reversed', text, slash + 1, 'an end before the start', `write ${swapped}`)
  }
  if (typeof end === 'object') return { kind: 'open-start', start, end }
  throw new EdtfError('interval', text, 0, 'no date at either end', 'name one of the two: 2021/.. or ../2021')
}

function termOrOpen(text: string, from: number, to: number): Term | OpenEnd {
  const written = text.slice(from, to)
  return written === '..' || written === '' ? written : parseTerm(text, from, to)
}
