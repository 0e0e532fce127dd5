import type { Attribution, Basis } from '@mali-russia/data'
import type { Claim } from '../types.js'

// What a claim means by leaving a field out, as the codebook has it.

const namesSpeaker = ({ speakers }: Claim): boolean => speakers.some((speaker) => typeof speaker === 'string')

/** The basis of the claim itself, whatever it cites: who speaks by name makes a statement. */
export const basisOf = (claim: Claim): Basis => claim.basis ?? (namesSpeaker(claim) ? 'statement' : 'unknown')

/** How the text ties it to its speaker; nothing where it names none. */
export const attributionOf = (claim: Claim): Attribution | undefined =>
  claim.attribution ?? (namesSpeaker(claim) ? 'explicit' : undefined)
