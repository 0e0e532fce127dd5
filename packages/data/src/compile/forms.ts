import {
  claimSchema,
  entitySchema,
  eventSchema,
  propositionSchema,
  redirectSchema,
  relationSchema,
  sourceSchema,
} from '../schema/index.js'
import { type EntityType, entityTypeNames } from './entity-types.js'
import { type Field, type ObjectShape, objectShapeOf, type Shape, shapeOf } from './shape.js'

/** Sorts of record files: one for each form that a record can be written in. */
export type RecordSort = 'source' | EntityType | 'event' | 'relation' | 'retired'

/**
 * What the file of each sort of record holds. Derived from the tables: what the compiler works out is left out (ids,
 * types that the folder tells), what it can fill in may be left out (lists, defaults), and what is told of a record
 * stands inside it (its propositions, their claims).
 */
export const forms: ReadonlyMap<RecordSort, Shape> = new Map<RecordSort, Shape>([
  ['source', inFile(optional(without(objectShapeOf(sourceSchema), 'id'), 'reliability'))],
  ...entityTypeNames.map((type): [RecordSort, Shape] => [type, entityForm(type)]),
  ['event', withFields(inFile(without(objectShapeOf(eventSchema), 'id')), ...ofOccurred(), claims(), propositions())],
  [
    'relation',
    withFields(inFile(optional(without(objectShapeOf(relationSchema), 'id'), 'title')), claims(), propositions()),
  ],
  ['retired', redirectForm()],
])

function entityForm(type: EntityType): Shape {
  const option = entitySchema.options.find((schema) => schema.shape.type.value === type)
  if (!option) throw new TypeError(`no entity is of type ${type}`)
  return withFields(inFile(without(objectShapeOf(option), 'id', 'type')), propositions())
}

function redirectForm(): Shape {
  const shape = shapeOf(redirectSchema)
  if (shape.kind !== 'union') throw new TypeError('a redirect is moved, split or withdrawn')
  return {
    ...shape,
    options: shape.options.map((option) => (option.kind === 'object' ? without(option, 'id') : option)),
  }
}

/** What may be said in an event's file of the proposition `occurred`, which is not written there itself. */
function ofOccurred(): Field[] {
  const descriptions: Readonly<Record<string, string>> = {
    modality: 'What kind of statement it is that the event took place; fact where it is left out.',
    text: 'What every claim on the event itself says took place, where the title tells more; the English title where it is left out.',
  }
  return objectShapeOf(propositionSchema).fields.flatMap((field) => {
    const description = descriptions[field.name]
    return description === undefined ? [] : [{ ...field, optional: true, shape: { ...field.shape, description } }]
  })
}

function claims(): Field {
  const item = inFile(without(objectShapeOf(claimSchema), 'id', 'proposition'))
  return {
    name: 'claims',
    optional: true,
    shape: {
      kind: 'map',
      item,
      description: 'Claims by key, on what the record itself states: that it took place, or holds.',
    },
  }
}

function propositions(): Field {
  const table = without(objectShapeOf(propositionSchema), 'id', 'about')
  const fields = table.fields.map((field) =>
    field.name === 'value' ? { ...field, optional: true, shape: bareValue(field.shape) } : field,
  )
  const item = withFields(inFile(optional({ ...table, fields }, 'modality')), claimsOnIt())
  return {
    name: 'propositions',
    optional: true,
    shape: {
      kind: 'map',
      item,
      description: 'Further statements about the record, by key. The key names the question.',
    },
  }
}

function claimsOnIt(): Field {
  const field = claims()
  return { ...field, shape: { ...field.shape, description: 'Claims on this proposition, by key.' } }
}

function bareValue({ description }: Shape): Shape {
  return { kind: 'value', ...(description !== undefined && { description }) }
}

/** In a file a list may be left out, unless it must hold something: then it is empty. */
function inFile(shape: ObjectShape): ObjectShape
function inFile(shape: Shape): Shape
function inFile(shape: Shape): Shape {
  switch (shape.kind) {
    case 'object':
      return {
        ...shape,
        fields: shape.fields.map((field) => ({
          ...field,
          optional: field.optional || (field.shape.kind === 'list' && !field.shape.nonEmpty),
          shape: inFile(field.shape),
        })),
      }
    case 'list':
      return { ...shape, item: inFile(shape.item) }
    case 'union':
      return { ...shape, options: shape.options.map((option) => inFile(option)) }
    default:
      return shape
  }
}

function without(shape: ObjectShape, ...names: readonly string[]): ObjectShape {
  return {
    ...shape,
    fields: shape.fields.filter(({ name }) => !names.includes(name)),
  }
}

function optional(shape: ObjectShape, ...names: readonly string[]): ObjectShape {
  return {
    ...shape,
    fields: shape.fields.map((field) => (names.includes(field.name) ? { ...field, optional: true } : field)),
  }
}

function withFields(shape: ObjectShape, ...fields: readonly Field[]): ObjectShape {
  return {
    ...shape,
    fields: [...shape.fields, ...fields],
  }
}
