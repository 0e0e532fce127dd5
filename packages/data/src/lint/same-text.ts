import type { Derivation } from '../generated/types.js'

/** Whether a source that came so out of another gives the text of it, and not one of its own. */
export const isSameText = (how: Derivation): boolean => how === 'reprint' || how === 'translation'
