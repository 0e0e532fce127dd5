import { entityTypes } from '../vocabulary/index.js'

export type EntityType = keyof typeof entityTypes

/** Types of entity, each a folder below records/entities. */
export const entityTypeNames = Object.keys(entityTypes) as EntityType[] // Object.keys forgets the keys of the vocabulary
