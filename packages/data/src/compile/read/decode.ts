import { valueSchema } from '../../schema/propositions.js'
import { predicates, valueTypes } from '../../vocabulary/index.js'
import { nearest } from '../nearest.js'
import { type Field, type ObjectShape, objectShapeOf, type Shape } from '../shape.js'
import type { YamlMap, YamlNode } from './node.js'
import { readScalar } from './scalar.js'
import { below, fault, isSlug, type Spot, said, slugOf } from './spot.js'
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

function readNode(spot: Spot, node: YamlNode, shape: Shape): unknown {
  switch (shape.kind) {
    case 'object':
      return readObject(spot, node, shape)
    case 'union':
      return readUnion(spot, node, shape.options)
    case 'list':
      return readList(spot, node, shape)
    case 'map':
      return readMap(spot, node, shape.item)
    case 'nullable':
      return readNode(spot, node, shape.of)
    case 'value':
      throw new TypeError('a bare value is read with its predicate')
    default:
      return readScalar(spot, node, shape)
  }
}

function readObject(spot: Spot, node: YamlNode, shape: ObjectShape): unknown {
  if (node.kind !== 'map') return fault(spot, node.at, `expected fields, got ${said(node)}; ${exampleOf(shape)}`)
  const names = shape.fields.map(({ name }) => name)
  for (const [name, { at }] of node.entries) if (!names.includes(name)) fault(spot, at, unknownField(name, names))
  const value: Record<string, unknown> = {}
  let whole = [...node.entries.keys()].every((name) => names.includes(name))
  for (const field of shape.fields) {
    const read = readField(spot, node, field)
    if (read !== undefined) value[field.name] = read
    else if (node.entries.has(field.name) || !field.optional || field.shape.kind === 'value') whole = false
  }
  return whole ? value : undefined
}

function readField(spot: Spot, node: YamlMap, { name, optional, shape }: Field): unknown {
  if (shape.kind === 'value') return readValue(spot, node)
  const entry = node.entries.get(name)
  if (entry) return readNode(below(spot, name), entry.value, shape)
  if (optional) return absent(shape)
  return fault(spot, node.at, `${name} is missing${shape.description ? `: ${shape.description}` : ''}`)
}

const absent = (shape: Shape): unknown => (shape.kind === 'list' ? [] : undefined)

const unknownField = (name: string, names: readonly string[]): string => {
  const near = nearest(name, names)
  return `unknown field "${name}"; ${near ? `did you mean "${near}"?` : `the fields here are ${names.join(', ')}`}`
}

/** An option is told by what it is: an object by its literal field, or by being one at all; else a scalar. */
function readUnion(spot: Spot, node: YamlNode, options: readonly Shape[]): unknown {
  const objects = options.filter((option) => option.kind === 'object')
  const scalar = options.find((option) => option.kind !== 'object')
  if (node.kind !== 'map')
    return scalar ? readNode(spot, node, scalar) : fault(spot, node.at, `expected fields, got ${said(node)}`)
  const tag = objects.flatMap((option) => option.fields).find(({ shape }) => shape.kind === 'literal')?.name
  const [only] = objects
  if (tag === undefined)
    return only ? readObject(spot, node, only) : fault(spot, node.at, `expected text, got ${said(node)}`)
  const written = textOf(node.entries.get(tag)?.value)
  const tags = objects.map((option) => literalOf(option, tag))
  const chosen = objects[tags.indexOf(written ?? '')]
  if (chosen) return readObject(spot, node, chosen)
  return fault(spot, node.entries.get(tag)?.value.at ?? node.at, `${tag} must be one of ${tags.join(', ')}`)
}

const literalOf = (shape: ObjectShape, tag: string): string => {
  const literal = shape.fields.find(({ name }) => name === tag)?.shape
  return literal?.kind === 'literal' ? literal.value : ''
}

function readList(spot: Spot, node: YamlNode, { item, nonEmpty }: Shape & { kind: 'list' }): unknown {
  if (node.kind !== 'list') {
    const example = node.kind === 'scalar' && node.text !== '' ? `[${node.text}]` : 'a list, or leave the field out'
    return fault(spot, node.at, `expected a list, got ${said(node)}; write ${example}`)
  }
  if (nonEmpty && node.items.length === 0) return fault(spot, node.at, 'the list is empty; write at least one')
  const items = node.items.map((child, i) => readNode(below(spot, i), child, item))
  return items.includes(undefined) ? undefined : items
}

function readMap(spot: Spot, node: YamlNode, item: Shape): unknown {
  if (node.kind !== 'map') return fault(spot, node.at, `expected keys with what belongs to each, got ${said(node)}`)
  const items = new Map<string, unknown>()
  for (const [key, { at, value }] of node.entries) {
    if (!isSlug(key)) fault(spot, at, `"${key}" is no key; write ${slugOf(key)}: lower-case words joined by hyphens`)
    items.set(key, readNode(below(spot, key), value, item))
  }
  return [...items].some(([key, value]) => !isSlug(key) || value === undefined) ? undefined : items
}

function readValue(spot: Spot, proposition: YamlMap): unknown {
  const predicate = textOf(proposition.entries.get('predicate')?.value) ?? ''
  if (!isPredicate(predicate)) return undefined // the predicate's own fault says enough
  const type = predicates[predicate].value
  const written = proposition.entries.get('value')
  if (type === 'text') {
    if (!written) return { type }
    return fault(spot, written.at, `value: the predicate ${predicate} has none; leave it out and say it in text`)
  }
  const expected = `the predicate ${predicate} asks for a ${type}: ${valueTypes[type].description} ${valueExamples[type]}`
  if (!written) return fault(spot, proposition.at, `value is missing; ${expected}`)
  if (type !== 'date' && (type === 'quantity') !== (written.value.kind === 'map')) {
    return fault(below(spot, 'value'), written.value.at, `got ${said(written.value)}; ${expected}`)
  }
  const field = valueShapes.get(type)
  const value = field && readNode(below(spot, 'value'), written.value, field)
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

const textOf = (node: YamlNode | undefined): string | undefined => (node?.kind === 'scalar' ? node.text : undefined)

const exampleOf = ({ fields }: ObjectShape): string =>
  `write { ${fields
    .filter(({ optional }) => !optional)
    .map(({ name }) => `${name}: …`)
    .join(', ')} }`
