/**
 * The table of claims: who says what about which proposition, in which source.
 *
 * @packageDocumentation
 */
import { claims } from './generated/claims.js'
import { idGuard } from './id-guard.js'

export type { ClaimId, ClaimIndex } from './generated/ids.js'
export type { Claim } from './generated/types.js'
export { claims }

/** Whether a value is the id of a shipped claim. */
export const isClaimId = /*#__PURE__*/ idGuard(() => claims)
