import type * as z from 'zod'
import type { RefTarget } from '../schema/ids.js'

/** What a type or field says about itself. */
interface Said {
  /** What it means, in this place. */
  readonly description?: string
  /** Name under which its type is printed. Without one it is printed in place. */
  readonly name?: string
  /** What the named type means everywhere, where that differs from `description`. */
  readonly general?: string
}

/** One field of an object. */
export interface Field {
  readonly name: string
  readonly optional: boolean
  readonly shape: Shape
}

export type ObjectShape = Said & { readonly kind: 'object'; readonly fields: readonly Field[] }

/**
 * What a table or a record file looks like, in the few kinds that both are made of. Types, JSON Schema, the codebook
 * and the reader all work from it.
 */
export type Shape =
  | (Said & { readonly kind: 'text'; readonly pattern?: string; readonly ref?: RefTarget })
  | (Said & { readonly kind: 'number'; readonly integer: boolean })
  | (Said & { readonly kind: 'boolean' })
  | (Said & { readonly kind: 'literal'; readonly value: string })
  | (Said & { readonly kind: 'term'; readonly vocabulary: string; readonly terms: readonly string[] })
  | (Said & { readonly kind: 'date' })
  | (Said & { readonly kind: 'nullable'; readonly of: Shape })
  | (Said & { readonly kind: 'list'; readonly item: Shape; readonly nonEmpty: boolean })
  /** In a record file: rows by their keys. */
  | (Said & { readonly kind: 'map'; readonly item: Shape })
  | (Said & { readonly kind: 'union'; readonly options: readonly Shape[] })
  /** In a record file: the bare value of a proposition, read by the type that its predicate asks for. */
  | (Said & { readonly kind: 'value' })
  | ObjectShape

/**
 * The shape of a zod schema.
 *
 * @throws TypeError if the schema uses what no shape can say.
 * @example
 * shapeOf(z.strictObject({ n: z.number().int() })) // { kind: 'object', fields: [{ name: 'n', optional: false, … }] }
 */
export function shapeOf(schema: z.core.$ZodType): Shape {
  const { def } = (schema as z.core.$ZodTypes)._zod // the union of all schemas, so that def.type tells them apart
  const meta = metaOf(schema)
  const said: Said = {
    ...(meta.description !== undefined && { description: meta.description }),
    ...(meta.name !== undefined && { name: meta.name }),
    ...(meta.general !== undefined && { general: meta.general }),
  }
  if (meta.shape === 'edtf') return { ...said, kind: 'date' }
  switch (def.type) {
    case 'string': {
      const pattern = patternOf(schema)
      return { ...said, kind: 'text', ...(pattern && { pattern }), ...(meta.ref && { ref: meta.ref }) }
    }
    case 'number':
      return { ...said, kind: 'number', integer: isInteger(schema) }
    case 'boolean':
      return { ...said, kind: 'boolean' }
    case 'literal':
      return { ...said, kind: 'literal', value: String(def.values[0]) }
    case 'enum':
      return { ...said, kind: 'term', vocabulary: meta.vocabulary ?? '', terms: Object.values(def.entries).map(String) }
    case 'array':
      return { ...said, kind: 'list', item: shapeOf(def.element), nonEmpty: hasMinimum(schema) }
    case 'nullable':
      return { ...said, kind: 'nullable', of: shapeOf(def.innerType) }
    case 'union':
      return { ...said, kind: 'union', options: def.options.map(shapeOf) }
    case 'object':
      return { ...said, kind: 'object', fields: Object.entries(def.shape).map(fieldOf) }
    default:
      throw new TypeError(`a table may not use the zod type "${def.type}"; teach shapeOf about it first`)
  }
}

/**
 * The shape of a schema that is known to be an object.
 *
 * @throws TypeError if it is not.
 */
export function objectShapeOf(schema: z.core.$ZodType): ObjectShape {
  const shape = shapeOf(schema)
  if (shape.kind !== 'object') throw new TypeError(`expected an object, got ${shape.kind}`)
  return shape
}

/** The shapes that a shape is made of. */
export function childrenOf(shape: Shape): readonly Shape[] {
  switch (shape.kind) {
    case 'object':
      return shape.fields.map((field) => field.shape)
    case 'union':
      return shape.options
    case 'list':
    case 'map':
      return [shape.item]
    case 'nullable':
      return [shape.of]
    default:
      return []
  }
}

interface Meta {
  readonly description?: string
  readonly name?: string
  readonly general?: string
  readonly shape?: string
  readonly vocabulary?: string
  readonly ref?: RefTarget
}

// Every public schema has meta(); what it returns is what src/schema put there, and that is a Meta.
const metaOf = (schema: z.core.$ZodType): Meta => ((schema as z.ZodType).meta() ?? {}) as Meta

function fieldOf([name, schema]: [string, z.core.$ZodType]): Field {
  const { def } = (schema as z.core.$ZodTypes)._zod // as in shapeOf
  if (def.type !== 'optional') return { name, optional: false, shape: shapeOf(schema) }
  return { name, optional: true, shape: shapeOf(def.innerType) }
}

// A check's definition is a union that zod does not export; both kinds that are looked for here carry these fields.
const checksOf = (schema: z.core.$ZodType) =>
  (schema._zod.def.checks ?? []).map((check) => check._zod.def as { check: string; format?: string; pattern?: RegExp })

const patternOf = (schema: z.core.$ZodType): string | undefined =>
  checksOf(schema).find((check) => check.check === 'string_format' && check.pattern)?.pattern?.source

const isInteger = (schema: z.core.$ZodType): boolean => checksOf(schema).some((check) => check.format === 'safeint')

const hasMinimum = (schema: z.core.$ZodType): boolean => checksOf(schema).some((check) => check.check === 'min_length')
