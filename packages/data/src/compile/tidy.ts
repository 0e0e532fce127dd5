import { isMap, isScalar, type Node, type Pair, parseDocument, type YAMLMap } from 'yaml'
import { forms, type RecordSort } from './forms.js'
import type { YamlNode } from './read/node.js'
import { parseYaml } from './read/yaml.js'
import type { Shape } from './shape.js'

/**
 * Puts a record file into its usual form: fields that stand on lines of their own in the order of the schema, lines
 * that end in LF and in no space, one line break at the end. Fields between braces stay as they are, and so does every
 * comment above its field. A text that cannot be read without a fault, or whose content would change, is given back
 * untouched.
 */
export function tidy(text: string, sort: RecordSort): string {
  const { root, faults } = parseYaml(text)
  if (!root || faults.length > 0) return text
  const form = forms.get(sort)
  let tidied = `${text.replaceAll('\r\n', '\n').replace(/ +$/gm, '').trimEnd()}\n`
  for (let next = form && sortedOnce(tidied, form); next !== undefined; next = form && sortedOnce(tidied, form))
    tidied = next
  const again = parseYaml(tidied).root
  return again && contentOf(again) === contentOf(root) ? tidied : text
}

/** The text with the first mapping that is out of order sorted; undefined where all are in order. */
function sortedOnce(text: string, form: Shape): string | undefined {
  const { contents } = parseDocument(text, { schema: 'failsafe' })
  const found = contents ? firstUnsorted(contents, form) : undefined
  if (!found) return undefined
  const chunks = chunksOf(text, found.pairs)
  const sorted = found.order.map((i) => chunks.texts[i] ?? '')
  return `${text.slice(0, chunks.start)}${sorted.join('')}${text.slice(chunks.end)}`
}

type Fields = readonly Pair<Node, Node | null>[]

/** The fields of a mapping, and their positions in the order of the schema. */
interface Unsorted {
  readonly pairs: Fields
  readonly order: readonly number[]
}

function firstUnsorted(node: Node, shape: Shape): Unsorted | undefined {
  if (!isMap<Node, Node | null>(node) || node.flow) return undefined
  const names = shape.kind === 'object' ? shape.fields.map(({ name }) => name) : []
  if (shape.kind === 'object') {
    const order = node.items.map((_, i) => i).sort((a, b) => rank(names, node, a) - rank(names, node, b) || a - b)
    if (order.some((from, to) => from !== to)) return { pairs: node.items, order }
  }
  for (const { key, value } of node.items) {
    const inner = shape.kind === 'map' ? shape.item : fieldShape(shape, nameOf(key))
    const found = value && inner ? firstUnsorted(value, inner) : undefined
    if (found) return found
  }
  return undefined
}

const rank = (names: readonly string[], { items }: YAMLMap<Node, Node | null>, i: number): number =>
  names.indexOf(nameOf(items[i]?.key))

const nameOf = (key: Node | undefined): string => (isScalar(key) ? String(key.value) : '')

const fieldShape = (shape: Shape, name: string): Shape | undefined =>
  shape.kind === 'object' ? shape.fields.find((field) => field.name === name)?.shape : undefined

/** The lines of each field, with the comments above it; those above the first field stay where they are. */
function chunksOf(
  text: string,
  pairs: Fields,
): { readonly start: number; readonly end: number; readonly texts: string[] } {
  const starts = pairs.map(({ key }, i) => {
    const line = lineStart(text, key.range?.[0] ?? 0)
    const before = pairs[i - 1]
    return before ? withComments(text, line, endOf(text, before)) : line
  })
  const last = pairs.at(-1)
  const end = last ? endOf(text, last) : 0
  return { start: starts[0] ?? 0, end, texts: starts.map((start, i) => text.slice(start, starts[i + 1] ?? end)) }
}

const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1

/** The start of the line after a field and its value. */
function endOf(text: string, { key, value }: Pair<Node, Node | null>): number {
  const end = Math.max(value?.range?.[1] ?? 0, key.range?.[1] ?? 0)
  const lineBreak = text.indexOf('\n', end - 1)
  return lineBreak < 0 ? text.length : lineBreak + 1
}

/** The start of the blank and comment lines above a line, back to a limit. */
function withComments(text: string, line: number, limit: number): number {
  let start = line
  while (start > limit) {
    const above = lineStart(text, start - 1)
    if (!/^\s*(#|$)/.test(text.slice(above, start - 1))) break
    start = above
  }
  return start
}

/** What a tree says, whatever the order of its fields. */
const contentOf = (root: YamlNode): string => JSON.stringify(plain(root))

function plain(node: YamlNode): unknown {
  if (node.kind === 'scalar') return node.text
  if (node.kind === 'list') return node.items.map(plain)
  return [...node.entries]
    .map(([key, { value }]) => [key, plain(value)])
    .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1))
}
