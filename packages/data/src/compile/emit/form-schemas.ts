import { slugPattern } from '../../schema/ids.js'
import { valueSchema } from '../../schema/propositions.js'
import { forms, type RecordSort } from '../forms.js'
import { type Shape, shapeOf } from '../shape.js'
import { vocabularies } from '../vocabularies.js'

/**
 * JSON Schema (draft 7, which editors know best) of the files of each sort of record. Editors read plain scalars as
 * YAML's own types, so a text or date of digits alone is let through as a number.
 */
export const formSchemas = (): Map<RecordSort, object> =>
  new Map(
    [...forms].map(([sort, form]) => [
      sort,
      { $schema: 'http://json-schema.org/draft-07/schema#', title: `Record file: ${sort}`, ...schemaOf(form) },
    ]),
  )

const schemaOf = (shape: Shape): object => {
  const description = describe(shape)
  return { ...(description && { description }), ...constraintsOf(shape) }
}

function constraintsOf(shape: Shape): object {
  switch (shape.kind) {
    case 'text':
      return shape.ref === undefined && /^\^\\S/.test(shape.pattern ?? '')
        ? { type: ['string', 'number'] }
        : { type: 'string', ...(shape.pattern && { pattern: shape.pattern }) }
    case 'date':
      return { type: ['string', 'number'] }
    case 'number':
      return { type: shape.integer ? 'integer' : 'number' }
    case 'boolean':
      return { type: 'boolean' }
    case 'literal':
      return { const: shape.value }
    case 'term':
      return { enum: [...shape.terms, ...shape.terms.filter((term) => /^\d+$/.test(term)).map(Number)] }
    case 'nullable':
      return constraintsOf(shape.of)
    case 'list':
      return { type: 'array', items: schemaOf(shape.item), ...(shape.nonEmpty && { minItems: 1 }) }
    case 'map':
      return {
        type: 'object',
        propertyNames: { pattern: `^${slugPattern}$` },
        additionalProperties: schemaOf(shape.item),
      }
    case 'union':
      return { anyOf: shape.options.map(schemaOf) }
    case 'value':
      return { anyOf: bareValues }
    case 'object':
      return {
        type: 'object',
        properties: Object.fromEntries(shape.fields.map((field) => [field.name, schemaOf(field.shape)])),
        required: shape.fields.filter(({ optional }) => !optional).map(({ name }) => name),
        additionalProperties: false,
      }
  }
}

const bareValues: readonly object[] = optionsOf(shapeOf(valueSchema)).flatMap((option) =>
  option.kind === 'object'
    ? option.fields.filter(({ name }) => name !== 'type').map(({ shape }) => schemaOf(shape))
    : [],
)

function optionsOf(shape: Shape): readonly Shape[] {
  return shape.kind === 'union' ? shape.options : [shape]
}

/** What it means, and of a short vocabulary what each term means. */
function describe(shape: Shape): string | undefined {
  const terms = shape.kind === 'term' ? vocabularies.get(shape.vocabulary) : undefined
  if (!terms) return shape.description
  return [shape.description, ...Object.entries(terms).map(([key, term]) => `${key}: ${term.description}`)].join('\n')
}
