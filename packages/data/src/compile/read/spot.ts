import { slugPattern } from '../../schema/ids.js'
import { type Path, pathText, type YamlNode } from './node.js'
import type { TextFault } from './yaml.js'

/** Where reading has got to in a record, and what it has to hand. */
export interface Spot {
  /** Ids of all records, for advice on a wrong one. */
  readonly knownIds: ReadonlySet<string>
  /** Takes every fault that is found. */
  readonly faults: TextFault[]
  readonly path: Path
}

/** The spot one step further in. */
export const below = (spot: Spot, step: string | number): Spot => ({ ...spot, path: [...spot.path, step] })

/** Notes a fault, under the name of the field that it is in. */
export function fault({ faults, path }: Spot, at: number, message: string): undefined {
  faults.push({ at, message: path.length === 0 ? message : `${pathText(path)}: ${message}` })
}

/** What a node says, for a message. */
export function said(node: YamlNode): string {
  if (node.kind === 'scalar') return node.text === '' ? 'nothing' : `"${node.text}"`
  return node.kind === 'map' ? 'fields' : 'a list'
}

/** Whether a text is a slug. */
export const isSlug = (text: string): boolean => slug.test(text)

const slug = new RegExp(`^${slugPattern}$`)

/** The slug nearest to a text. */
export const slugOf = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '') || 'key'
