/**
 * Russia–Mali cooperation as attributed claims: every table, its types, and guards for ids.
 *
 * @packageDocumentation
 * @example
 * import { events } from '@mali-russia/data'
 * events.filter((event) => event.kind === 'meeting').map((event) => event.title.en)
 */
export * from './claims.js'
export * from './entities.js'
export * from './events.js'
export * from './evidence.js'
export type { RowId, RowIndex, ShippedIds } from './generated/ids.js'
export type * from './generated/types.js'
export * from './meta.js'
export * from './propositions.js'
export * from './relations.js'
export * from './sources.js'
