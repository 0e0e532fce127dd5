/**
 * The table of sources: who published what, when, and how it came to us.
 *
 * @packageDocumentation
 */
import { sources } from './generated/sources.js'
import { idGuard } from './id-guard.js'

export type { SourceId, SourceIndex } from './generated/ids.js'
export type { Source } from './generated/types.js'
export { sources }

/** Whether a value is the id of a shipped source. */
export const isSourceId = /*#__PURE__*/ idGuard(() => sources)
