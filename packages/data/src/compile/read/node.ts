/** A record file as a tree: scalars are the strings that were written; `at` is the offset in the text. */
export type YamlNode = YamlScalar | YamlList | YamlMap

interface YamlScalar {
  readonly kind: 'scalar'
  readonly at: number
  readonly text: string
}

interface YamlList {
  readonly kind: 'list'
  readonly at: number
  readonly items: readonly YamlNode[]
}

export interface YamlMap {
  readonly kind: 'map'
  readonly at: number
  readonly entries: ReadonlyMap<string, YamlEntry>
}

export interface YamlEntry {
  /** Where the key stands. */
  readonly at: number
  readonly value: YamlNode
}

/** A way into a record: keys of mappings, and positions in lists from 0. */
export type Path = readonly (string | number)[]

/** The offset of what a path leads to; where it leads nowhere, of the last thing on the way. */
export function offsetOf(root: YamlNode, path: Path): number {
  let node = root
  for (const step of path) {
    const next = childOf(node, step)
    if (!next) break
    node = next
  }
  return node.at
}

/** A path as people write it: `claims.tass.speakers[0]`. */
export const pathText = (path: Path): string =>
  path.map((step, i) => (typeof step === 'number' ? `[${step}]` : i === 0 ? step : `.${step}`)).join('')

function childOf(node: YamlNode, step: string | number): YamlNode | undefined {
  if (node.kind === 'map') return node.entries.get(String(step))?.value
  return node.kind === 'list' ? node.items[Number(step)] : undefined
}
