/**
 * The closed vocabularies of the data: every term once, with its labels and its meaning.
 *
 * @packageDocumentation
 */
export * from './vocabulary/index.js'
