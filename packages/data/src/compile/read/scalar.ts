import { EdtfError, parseEdtf } from '@mali-russia/edtf'
import { prefixesOf, type RefTarget } from '../../schema/ids.js'
import { nearest } from '../nearest.js'
import { nearestId } from '../nearest-id.js'
import { PLACEHOLDER } from '../placeholder.js'
import type { Shape } from '../shape.js'
import type { YamlNode } from './node.js'
import { fault, isSlug, type Spot, said, slugOf } from './spot.js'

/** The shapes that one scalar fills. */
export type ScalarShape = Extract<Shape, { kind: 'text' | 'number' | 'boolean' | 'literal' | 'term' | 'date' }>

/** Reads a scalar as its shape asks; undefined, with a fault noted, where it cannot be. */
export function readScalar(spot: Spot, node: YamlNode, shape: ScalarShape): unknown {
  if (node.kind === 'list' && shape.kind === 'date') {
    return fault(
      spot,
      node.at,
      'a YAML list where a date belongs; put a one-of date in quotes, as "[2021-05-24,2021-05-26]"',
    )
  }
  if (node.kind !== 'scalar') return fault(spot, node.at, `expected ${expectedOf(shape)}, got ${said(node)}`)
  const { at, text } = node
  if (text === '') return fault(spot, at, `is empty; write ${expectedOf(shape)}, or leave the field out`)
  if (text === PLACEHOLDER)
    return fault(spot, at, `still to be written; put ${expectedOf(shape)} in the place of ${text}`)
  switch (shape.kind) {
    case 'number':
      return readNumber(spot, at, text, shape.integer)
    case 'boolean':
      return text === 'true' || text === 'false'
        ? text === 'true'
        : fault(spot, at, `"${text}" is neither true nor false`)
    case 'literal':
      return text === shape.value ? text : fault(spot, at, `"${text}" must be ${shape.value}`)
    case 'term':
      return shape.terms.includes(text) ? text : fault(spot, at, unknownTerm(text, shape.vocabulary, shape.terms))
    case 'date':
      return readDate(spot, at, text)
    case 'text':
      return shape.ref === undefined ? readText(spot, at, text) : readId(spot, at, text, shape.ref)
  }
}

function readNumber(spot: Spot, at: number, text: string, integer: boolean): unknown {
  if (!/^-?\d+(\.\d+)?$/.test(text)) {
    return fault(spot, at, `"${text}" is no number; write digits, with a point for decimals, such as 10.8`)
  }
  const number = Number(text)
  return integer && !Number.isSafeInteger(number) ? fault(spot, at, `${text} is no whole number`) : number
}

function readDate(spot: Spot, at: number, text: string): unknown {
  try {
    return parseEdtf(text)
  } catch (error) {
    if (error instanceof EdtfError) return fault(spot, at, error.message)
    throw error
  }
}

function readText(spot: Spot, at: number, text: string): unknown {
  const unprintable = text.match(/(?!\n)[\p{Cc}\p{Cs}\uFFFD]/u)?.[0].codePointAt(0)
  if (unprintable !== undefined) {
    const code = unprintable.toString(16).toUpperCase().padStart(4, '0')
    return fault(spot, at, `holds the character U+${code}, which cannot be printed; write the text without it`)
  }
  if (text === text.trim()) return text
  return fault(spot, at, 'begins or ends with a space or a line break; write it without them (a block begins with >-)')
}

function readId(spot: Spot, at: number, text: string, target: RefTarget): unknown {
  const prefixes = prefixesOf(target)
  const [prefix = '', ...rest] = text.split(':')
  const isRefPrefix = prefixes.includes(prefix)
  const name = rest.length > 0 ? rest.join(':') : text
  if (isRefPrefix && isSlug(name)) return text
  const allowed = [...spot.knownIds].filter((id) => prefixes.some((one) => id.startsWith(`${one}:`)))
  const near = nearestId(`${prefix}:${slugOf(name)}`, allowed)
  const form = `ids here begin with ${prefixes.map((one) => `${one}:`).join(', ')} and go on in lower-case words joined by hyphens`
  const advice = near ? `did you mean "${near}"?` : `no record has a name like it; ${form}`
  return fault(spot, at, `"${text}" is no id ${isRefPrefix ? 'in its form' : 'of what belongs here'}; ${advice}`)
}

const unknownTerm = (text: string, vocabulary: string, terms: readonly string[]): string => {
  const near = nearest(text, terms)
  const list = terms.length > 24 ? `the codebook lists them under ${vocabulary}` : `the terms are ${terms.join(', ')}`
  return `unknown term "${text}"; ${near ? `did you mean "${near}"? Otherwise ${list}` : list}`
}

function expectedOf(shape: ScalarShape): string {
  switch (shape.kind) {
    case 'text':
      return shape.ref === undefined ? 'a text' : 'an id'
    case 'number':
      return 'a number'
    case 'boolean':
      return 'true or false'
    case 'literal':
      return shape.value
    case 'term':
      return `one of the ${shape.vocabulary}`
    case 'date':
      return 'a date such as 2021-05-24'
  }
}
