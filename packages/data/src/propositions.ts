/**
 * The table of propositions: checkable statements that nobody owns.
 *
 * @packageDocumentation
 */
import { propositions } from './generated/propositions.js'
import { idGuard } from './id-guard.js'

export type { PropositionId, PropositionIndex } from './generated/ids.js'
export type { Proposition, PropositionValue } from './generated/types.js'
export { propositions }

/** Whether a value is the id of a shipped proposition. */
export const isPropositionId = /*#__PURE__*/ idGuard(() => propositions)
