/**
 * The table of evidence: what speaks for and against each proposition, computed for this release.
 *
 * @packageDocumentation
 */
export { evidence } from './generated/evidence.js'
export type { Evidence, Origins, Tally } from './generated/types.js'
