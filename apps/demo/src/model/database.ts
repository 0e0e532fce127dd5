import { openDatabase } from '@mali-russia/core'
import { claims, entities, events, propositions, relations, sources } from '@mali-russia/data'

/** The shipped tables, opened once. The table of evidence stays out of the page: it is computed for the page’s date. */
export const database = openDatabase({ sources, entities, events, relations, propositions, claims })
