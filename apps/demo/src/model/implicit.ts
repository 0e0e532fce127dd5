import type { Proposition } from '@mali-russia/data'

/** Whether a statement says no more than that its record is so: that an event occurred, that a relation holds. */
export const isImplicit = ({ predicate }: Pick<Proposition, 'predicate'>): boolean =>
  predicate === 'occurred' || predicate === 'holds'
