import * as z from 'zod'
import { modalities } from '../vocabulary/claims.js'
import { predicates, valueTypes } from '../vocabulary/predicates.js'
import { edtfDate, quantity, term, text } from './fields.js'
import { id } from './ids.js'

/** The value of a proposition, tagged with its type. */
export const valueSchema = z
  .discriminatedUnion('type', [
    z.strictObject({ type: z.literal('boolean'), boolean: z.boolean().meta({ description: 'Yes or no.' }) }),
    z.strictObject({ type: z.literal('entity'), entity: id('entity', 'The entity.') }),
    z.strictObject({ type: z.literal('date'), date: edtfDate('The date.') }),
    z.strictObject({ type: z.literal('quantity'), quantity: quantity('The number.') }),
    z.strictObject({
      type: z.literal('code'),
      code: z
        .string()
        .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
        .meta({ description: 'A lower-case word.' }),
    }),
    z.strictObject({ type: z.literal('text') }).meta({ description: 'The content is in the proposition’s text.' }),
  ])
  .meta({
    name: 'PropositionValue',
    description: `The value that is stated, of the type that the predicate asks for: ${Object.keys(valueTypes).join(', ')}.`,
  })

export const propositionSchema = z
  .strictObject({
    id: id('proposition', 'Id of the proposition.'),
    about: id('record', 'The entity, event or relation that it is about.'),
    predicate: term('predicates', predicates, 'The question that it answers.'),
    value: valueSchema,
    regarding: z.exactOptional(
      id('entity', 'What the statement is narrowed to: which side’s dead, which item’s number.'),
    ),
    valid: z.exactOptional(edtfDate('The time for which the value is meant, where it changes with time.')),
    modality: term('modalities', modalities, 'What kind of statement it is.'),
    text: text('The statement in our words, in English.'),
  })
  .meta({ name: 'Proposition', description: 'One checkable statement that nobody owns.' })
