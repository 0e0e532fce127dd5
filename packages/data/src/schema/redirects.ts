import * as z from 'zod'
import { text } from './fields.js'
import { id } from './ids.js'

const common = {
  id: id('retired', 'The id that is no longer in use.'),
  reason: text('Why, in a sentence.'),
  release: z
    .string()
    .regex(/^\d+\.\d+\.\d+$/)
    .meta({ description: 'The release in which it went.' }),
}

/** What became of an id that a former release had. */
export const redirectSchema = z
  .discriminatedUnion('how', [
    z.strictObject({ ...common, how: z.literal('moved'), to: id('retired', 'The id that the same record has now.') }),
    z.strictObject({
      ...common,
      how: z.literal('split'),
      to: z.array(id('retired', 'One id.')).min(2).meta({ description: 'The records that took its place.' }),
    }),
    z.strictObject({ ...common, how: z.literal('withdrawn') }),
  ])
  .meta({ name: 'Redirect', description: 'What became of an id that a former release had: moved, split or withdrawn.' })
