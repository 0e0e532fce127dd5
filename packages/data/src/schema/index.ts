/**
 * The one definition of every table: zod schemas, from which types, JSON Schema, codebook tables and validation are made.
 *
 * @packageDocumentation
 */
import * as z from 'zod'
import { claimSchema } from './claims.js'
import { entitySchema } from './entities.js'
import { eventSchema } from './events.js'
import { evidenceSchema } from './evidence.js'
import { propositionSchema } from './propositions.js'
import { redirectSchema } from './redirects.js'
import { relationSchema } from './relations.js'
import { sourceSchema } from './sources.js'

export {
  claimSchema,
  entitySchema,
  eventSchema,
  evidenceSchema,
  propositionSchema,
  redirectSchema,
  relationSchema,
  sourceSchema,
}

/** Every table at once, as the package exports them. */
export const tablesSchema = z
  .strictObject({
    sources: z.array(sourceSchema),
    entities: z.array(entitySchema),
    events: z.array(eventSchema),
    relations: z.array(relationSchema),
    propositions: z.array(propositionSchema),
    claims: z.array(claimSchema),
    evidence: z.array(evidenceSchema),
  })
  .meta({ name: 'Tables', description: 'All tables of the dataset.' })
