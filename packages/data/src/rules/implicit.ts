import type { Proposition } from './types.js'

/** Whether a proposition says no more than that its record is so: that an event occurred, that a relation holds. */
export const isImplicit = ({ predicate }: Pick<Proposition, 'predicate'>): boolean =>
  predicate === 'occurred' || predicate === 'holds'
