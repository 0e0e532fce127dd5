import * as z from 'zod'
import { redirectSchema, tablesSchema } from '../../schema/index.js'

/** JSON Schema (draft 2020-12) of every table's JSON file, by the table's name. */
export const tableSchemas = (): Map<string, object> =>
  new Map(
    Object.entries({ ...tablesSchema.shape, redirects: z.array(redirectSchema) }).map(([name, schema]) => [
      name,
      z.toJSONSchema(schema, {
        override: ({ jsonSchema }) => {
          for (const note of ['ref', 'shape', 'vocabulary', 'name', 'general']) delete jsonSchema[note]
        },
      }),
    ]),
  )
