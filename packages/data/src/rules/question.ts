import { predicates } from '../vocabulary/predicates.js'
import type { Proposition } from './types.js'

/**
 * What a proposition answers: rivals answer the same. Undefined where a question has many answers, so that none rivals
 * another.
 */
export const questionOf = ({ about, predicate, regarding, modality }: Proposition): string | undefined =>
  predicates[predicate].cardinality === 'one' ? [about, predicate, modality, regarding ?? ''].join(' ') : undefined
