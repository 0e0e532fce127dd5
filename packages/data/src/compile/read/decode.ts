import { EdtfError, parseEdtf } from '@mali-russia/edtf'
import { prefixesOf, type RefTarget, slugPattern } from '../../schema/ids.js'
import { valueSchema } from '../../schema/propositions.js'
import { predicates, valueTypes } from '../../vocabulary/index.js'
import { nearest } from '../nearest.js'
import { PLACEHOLDER } from '../placeholder.js'
import { type ObjectShape, objectShapeOf, type Shape } from '../shape.js'
import { type Path, pathText, type YamlMap, type YamlNode } from './node.js'
import type { TextFault } from './yaml.js'

/**
 * Reads a tree of strings as its shape asks: numbers, booleans, dates, lists. Faults are added to the list given.
 *
 * @param knownIds Ids of all records, for advice on a wrong one.
 * @returns the value with its fields in the order of the shape, maps as `Map`; undefined where something is wrong.
 */
export function decode(root: YamlNode, shape: Shape, knownIds: ReadonlySet<string>, faults: TextFault[]): unknown {
  return readNode({ knownIds, faults, path: [] }, root, shape)
}

interface Place {
  readonly knownIds: ReadonlySet<string>
  readonly faults: TextFault[]
  readonly path: Path
}

const below = (place: Place, step: string | number): Place => ({ ...place, path: [...place.path, step] })

function fault({ faults, path }: Place, at: number, message: string): undefined {
  faults.push({ at, message: path.length === 0 ? message : `${pathText(path)}: ${message}` })
}

function readNode(place: Place, node: YamlNode, shape: Shape): unknown {
  switch (shape.kind) {
    case 'object':
      return readObject(place, node, shape)
    case 'union':
      return readUnion(place, node, shape.options)
    case 'list':
      return readList(place, node, shape)
    case 'map':
      return readMap(place, node, shape.item)
    case 'nullable':
      return readNode(place, node, shape.of)
    case 'value':
      throw new TypeError('a bare value is read with its predicate')
    default:
      return readScalar(place, node, shape)
  }
}

function readObject(place: Place, node: YamlNode, shape: ObjectShape): unknown {
  if (node.kind !== 'map') return fault(place, node.at, `expected fields, got ${said(node)}; ${exampleOf(shape)}`)
  const names = shape.fields.map(({ name }) => name)
  for (const [name, { at }] of node.entries) if (!names.includes(name)) fault(place, at, unknownField(name, names))
  const value: Record<string, unknown> = {}
  let whole = [...node.entries.keys()].every((name) => names.includes(name))
  for (const { name, shape: field, optional } of shape.fields) {
    const entry = node.entries.get(name)
    const read =
      field.kind === 'value'
        ? readValue(place, node)
        : entry
          ? readNode(below(place, name), entry.value, field)
          : optional
            ? absent(field)
            : fault(place, node.at, `${name} is missing${field.description ? `: ${field.description}` : ''}`)
    if (read !== undefined) value[name] = read
    else if (entry || !optional || field.kind === 'value') whole = false
  }
  return whole ? value : undefined
}

const absent = (shape: Shape): unknown => (shape.kind === 'list' ? [] : undefined)

const unknownField = (name: string, names: readonly string[]): string => {
  const near = nearest(name, names)
  return `unknown field "${name}"; ${near ? `did you mean "${near}"?` : `the fields here are ${names.join(', ')}`}`
}

/** An option is told by what it is: an object by its literal field, or by being one at all; else a scalar. */
function readUnion(place: Place, node: YamlNode, options: readonly Shape[]): unknown {
  const objects = options.filter((option) => option.kind === 'object')
  const scalar = options.find((option) => option.kind !== 'object')
  if (node.kind !== 'map')
    return scalar ? readNode(place, node, scalar) : fault(place, node.at, `expected fields, got ${said(node)}`)
  const tag = objects.flatMap((option) => option.fields).find(({ shape }) => shape.kind === 'literal')?.name
  const [only] = objects
  if (tag === undefined)
    return only ? readObject(place, node, only) : fault(place, node.at, `expected text, got ${said(node)}`)
  const written = textOf(node.entries.get(tag)?.value)
  const tags = objects.map((option) => literalOf(option, tag))
  const chosen = objects[tags.indexOf(written ?? '')]
  if (chosen) return readObject(place, node, chosen)
  return fault(place, node.entries.get(tag)?.value.at ?? node.at, `${tag} must be one of ${tags.join(', ')}`)
}

const literalOf = (shape: ObjectShape, tag: string): string => {
  const literal = shape.fields.find(({ name }) => name === tag)?.shape
  return literal?.kind === 'literal' ? literal.value : ''
}

function readList(place: Place, node: YamlNode, { item, nonEmpty }: Shape & { kind: 'list' }): unknown {
  if (node.kind !== 'list') {
    const example = node.kind === 'scalar' && node.text !== '' ? `[${node.text}]` : 'a list, or leave the field out'
    return fault(place, node.at, `expected a list, got ${said(node)}; write ${example}`)
  }
  if (nonEmpty && node.items.length === 0) return fault(place, node.at, 'the list is empty; write at least one')
  const items = node.items.map((child, i) => readNode(below(place, i), child, item))
  return items.includes(undefined) ? undefined : items
}

function readMap(place: Place, node: YamlNode, item: Shape): unknown {
  if (node.kind !== 'map') return fault(place, node.at, `expected keys with what belongs to each, got ${said(node)}`)
  const items = new Map<string, unknown>()
  for (const [key, { at, value }] of node.entries) {
    if (!slug.test(key))
      fault(place, at, `"${key}" is no key; write ${slugOf(key)}: lower-case words joined by hyphens`)
    items.set(key, readNode(below(place, key), value, item))
  }
  return [...items].some(([key, value]) => !slug.test(key) || value === undefined) ? undefined : items
}

function readValue(place: Place, proposition: YamlMap): unknown {
  const predicate = textOf(proposition.entries.get('predicate')?.value) ?? ''
  if (!isPredicate(predicate)) return undefined // the predicate's own fault says enough
  const type = predicates[predicate].value
  const written = proposition.entries.get('value')
  if (type === 'text') {
    if (!written) return { type }
    return fault(place, written.at, `value: the predicate ${predicate} has none; leave it out and say it in text`)
  }
  const expected = `the predicate ${predicate} asks for a ${type}: ${valueTypes[type].description} ${valueExamples[type]}`
  if (!written) return fault(place, proposition.at, `value is missing; ${expected}`)
  if (type !== 'date' && (type === 'quantity') !== (written.value.kind === 'map')) {
    return fault(below(place, 'value'), written.value.at, `got ${said(written.value)}; ${expected}`)
  }
  const field = valueShapes.get(type)
  const value = field && readNode(below(place, 'value'), written.value, field)
  return value === undefined ? undefined : { type, [type]: value }
}

const isPredicate = (name: string): name is keyof typeof predicates => Object.hasOwn(predicates, name)

/** The shape of the content of each type of value. */
const valueShapes: ReadonlyMap<string, Shape> = new Map(
  valueSchema.options.flatMap((option) => {
    const fields = objectShapeOf(option).fields
    return fields.flatMap(({ name, shape }) => (shape.kind === 'literal' ? [] : [[name, shape] as const]))
  }),
)

const valueExamples = {
  boolean: 'Such as true.',
  entity: 'Such as place:bamako.',
  date: 'Such as 2021-05-24.',
  quantity: 'Such as { best: 3, unit: base, exactness: exact }.',
  code: 'Such as suspended.',
}

type ScalarShape = Extract<Shape, { kind: 'text' | 'number' | 'boolean' | 'literal' | 'term' | 'date' }>

function readScalar(place: Place, node: YamlNode, shape: ScalarShape): unknown {
  if (node.kind === 'list' && shape.kind === 'date') {
    return fault(
      place,
      node.at,
      'a YAML list where a date belongs; put a one-of date in quotes, as "[2021-05-24,2021-05-26]"',
    )
  }
  if (node.kind !== 'scalar') return fault(place, node.at, `expected ${expectedOf(shape)}, got ${said(node)}`)
  const { at, text } = node
  if (text === '') return fault(place, at, `is empty; write ${expectedOf(shape)}, or leave the field out`)
  if (text === PLACEHOLDER)
    return fault(place, at, `still to be written; put ${expectedOf(shape)} in the place of ${text}`)
  switch (shape.kind) {
    case 'number':
      return readNumber(place, at, text, shape.integer)
    case 'boolean':
      return text === 'true' || text === 'false'
        ? text === 'true'
        : fault(place, at, `"${text}" is neither true nor false`)
    case 'literal':
      return text === shape.value ? text : fault(place, at, `"${text}" must be ${shape.value}`)
    case 'term':
      return shape.terms.includes(text) ? text : fault(place, at, unknownTerm(text, shape.vocabulary, shape.terms))
    case 'date':
      return readDate(place, at, text)
    case 'text':
      return shape.ref === undefined ? readText(place, at, text) : readId(place, at, text, shape.ref)
  }
}

function readNumber(place: Place, at: number, text: string, integer: boolean): unknown {
  if (!/^-?\d+(\.\d+)?$/.test(text)) {
    return fault(place, at, `"${text}" is no number; write digits, with a point for decimals, such as 10.8`)
  }
  const number = Number(text)
  return integer && !Number.isSafeInteger(number) ? fault(place, at, `${text} is no whole number`) : number
}

function readDate(place: Place, at: number, text: string): unknown {
  try {
    return parseEdtf(text)
  } catch (error) {
    if (error instanceof EdtfError) return fault(place, at, error.message)
    throw error
  }
}

function readText(place: Place, at: number, text: string): unknown {
  if (text === text.trim()) return text
  return fault(place, at, 'begins or ends with a space or a line break; write it without them (a block begins with >-)')
}

function readId(place: Place, at: number, text: string, target: RefTarget): unknown {
  const prefixes = prefixesOf(target)
  const [prefix = '', ...rest] = text.split(':')
  const isRefPrefix = prefixes.includes(prefix)
  const name = rest.length > 0 ? rest.join(':') : text
  if (isRefPrefix && slug.test(name)) return text
  const candidates = prefixes.map((one) => `${one}:${slugOf(name)}`)
  const known = candidates.find((id) => place.knownIds.has(id)) ?? (prefixes.length === 1 ? candidates[0] : undefined)
  const advice = known
    ? `did you mean "${known}"?`
    : `ids here begin with ${prefixes.map((one) => `${one}:`).join(', ')}`
  return fault(place, at, `"${text}" is no id ${isRefPrefix ? 'in its form' : 'of what belongs here'}; ${advice}`)
}

const unknownTerm = (text: string, vocabulary: string, terms: readonly string[]): string => {
  const near = nearest(text, terms)
  const list = terms.length > 24 ? `the codebook lists them under ${vocabulary}` : `the terms are ${terms.join(', ')}`
  return `unknown term "${text}"; ${near ? `did you mean "${near}"? Otherwise ${list}` : list}`
}

const slug = new RegExp(`^${slugPattern}$`)

const slugOf = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '') || 'key'

const textOf = (node: YamlNode | undefined): string | undefined => (node?.kind === 'scalar' ? node.text : undefined)

const said = (node: YamlNode): string =>
  node.kind === 'map' ? 'fields' : node.kind === 'list' ? 'a list' : node.text === '' ? 'nothing' : `"${node.text}"`

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

const exampleOf = ({ fields }: ObjectShape): string =>
  `write { ${fields
    .filter(({ optional }) => !optional)
    .map(({ name }) => `${name}: …`)
    .join(', ')} }`
