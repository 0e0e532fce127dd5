/**
 * The table of relations: what lasts between two entities.
 *
 * @packageDocumentation
 */
import { relations } from './generated/relations.js'
import { idGuard } from './id-guard.js'

export type { RelationId, RelationIndex } from './generated/ids.js'
export type { Relation } from './generated/types.js'
export { relations }

/** Whether a value is the id of a shipped relation. */
export const isRelationId = /*#__PURE__*/ idGuard(() => relations)
