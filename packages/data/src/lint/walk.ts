import { type Shape, shapeOf } from '../compile/shape.js'
import type { RefTarget } from '../schema/ids.js'
import {
  claimSchema,
  entitySchema,
  eventSchema,
  propositionSchema,
  relationSchema,
  sourceSchema,
} from '../schema/index.js'
import type { LintInput, Path } from './types.js'

/** A field of a row that says something by itself: a text, a number, a date, a reference. */
export interface Leaf {
  /** Id of the row. */
  readonly record: string
  /** The way to it from the row's place in its file. */
  readonly path: Path
  readonly shape: Shape
  readonly value: unknown
}

/** A field that refers to a record. */
export interface Reference {
  readonly record: string
  readonly path: Path
  readonly target: RefTarget
  readonly id: string
}

/** Every leaf of every row, by the shapes of the tables. */
export function leavesOf({ tables }: LintInput): Leaf[] {
  return [
    ...tables.sources.flatMap((row) => leaves(row, shapes.source)),
    ...tables.entities.flatMap((row) => leaves(row, shapes.entity)),
    ...tables.events.flatMap((row) => leaves(row, shapes.event)),
    ...tables.relations.flatMap((row) => leaves(row, shapes.relation)),
    ...tables.propositions.flatMap((row) => leaves(row, shapes.proposition)),
    ...tables.claims.flatMap((row) => leaves(row, shapes.claim)),
  ]
}

/** Every reference that somebody wrote: neither a row's own id, nor what its file and keys say. */
export const referencesOf = (input: LintInput): Reference[] =>
  leavesOf(input).flatMap(({ record, path, shape, value }) =>
    shape.kind === 'text' && shape.ref && typeof value === 'string' && !isComputed(record, path)
      ? [{ record, path, target: shape.ref, id: value }]
      : [],
  )

const shapes = {
  source: shapeOf(sourceSchema),
  entity: shapeOf(entitySchema),
  event: shapeOf(eventSchema),
  relation: shapeOf(relationSchema),
  proposition: shapeOf(propositionSchema),
  claim: shapeOf(claimSchema),
}

const isComputed = (record: string, [field]: Path): boolean =>
  field === 'id' ||
  (field === 'about' && record.startsWith('prop:')) ||
  (field === 'proposition' && record.startsWith('claim:'))

function leaves(row: { readonly id: string }, shape: Shape): Leaf[] {
  const found: Leaf[] = []
  descend(row, shape, [])
  return found

  function descend(value: unknown, at: Shape, path: Path): void {
    if (value === undefined || value === null) return
    switch (at.kind) {
      case 'object':
        for (const { name, shape } of at.fields) descend(fieldOf(value, name), shape, [...path, name])
        break
      case 'list':
        if (Array.isArray(value)) for (const [i, item] of value.entries()) descend(item, at.item, [...path, i])
        break
      case 'nullable':
        descend(value, at.of, path)
        break
      case 'union':
        descend(value, at.options.find((option) => fits(value, option)) ?? at, path)
        break
      default:
        found.push({ record: row.id, path: pathInFile(row.id, path), shape: at, value })
    }
  }
}

/** In a file the value of a proposition stands bare, without the name of its type. */
const pathInFile = (record: string, path: Path): Path =>
  record.startsWith('prop:') && path[0] === 'value' ? ['value', ...path.slice(2)] : path

function fits(value: unknown, option: Shape): boolean {
  if (option.kind !== 'object') return typeof value !== 'object'
  return (
    typeof value === 'object' &&
    option.fields.every(({ name, shape, optional }) => {
      const field = fieldOf(value, name)
      return shape.kind === 'literal' ? field === shape.value : optional || field !== undefined
    })
  )
}

const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, unknown>>)[name] // it has the field, whatever is in it
    : undefined
