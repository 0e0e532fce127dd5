/**
 * The closed vocabularies of the data: every term once, with its labels and its meaning.
 *
 * @packageDocumentation
 */
export * from './claims.js'
export type { Term } from './define.js'
export * from './entities.js'
export * from './events.js'
export * from './predicates.js'
export * from './relations.js'
export * from './sources.js'
