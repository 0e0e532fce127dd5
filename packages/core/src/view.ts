import { type Lens, reaches } from './lens.js'
import type { Reading } from './reading.js'
import type { Store } from './store.js'
import type { TableName } from './types.js'

/** A store under a lens: what can be read as of its day, without what does not reach its bar of trust. */
export interface View extends Omit<Reading, 'reads'> {
  readonly store: Store
  readonly lens: Lens
  /** Whether a row of a table is there under the lens. */
  readonly shows: (table: TableName, id: string) => boolean
}

/** Puts the lens on. `reading` is that of the store as of its day. */
export function buildView(store: Store, reading: Reading, lens: Lens): View {
  const { trust } = lens
  const trusts = (table: TableName, id: string): boolean => {
    if (trust === undefined || table === 'sources' || table === 'entities' || table === 'claims') return true
    const proposition = table === 'propositions' ? id : reading.implicitOf(id)?.id
    return reaches(proposition === undefined ? undefined : reading.evidenceOf(proposition), trust, 'certain')
  }
  return { ...reading, store, lens, shows: (table, id) => reading.reads(table, id) && trusts(table, id) }
}
