import type * as data from '@mali-russia/data'
import { type Answer, overlaps } from '@mali-russia/edtf'
import { readContest, statementsOn } from './query/contest.js'
import type { OneOrMany } from './query/types.js'
import { evidenceTables } from './reading.js'
import type { Proposition } from './types.js'
import type { View } from './view.js'

type Ids = data.Ids
type Shipped = data.ShippedIds

/**
 * Which disputes are asked for. All that is given must hold.
 *
 * @example
 * ```ts
 * db.disputes({ about: 'relation:bah-ndaw-malian-president', during: '2019' }) // []
 * ```
 */
export interface DisputeQuery<I extends Ids = Shipped> {
  /** As in {@link DenialQuery}. */
  readonly about?: OneOrMany<data.RecordOf<I>>
  /**
   * The time that is in dispute shares a day with this period (EDTF): that for which the value is meant, else the date
   * of the event or relation; where there is neither, maybe.
   */
  readonly during?: string
  /** `certain`, the default, leaves out what answers maybe. */
  readonly match?: 'certain' | 'possible'
}

/** A disputed proposition. */
export interface Dispute<I extends Ids = Shipped> {
  readonly proposition: data.Proposition<I>
  /** Supported propositions whose values exclude this one, even those that do not reach the bar of trust. */
  readonly rivals: readonly data.Proposition<I>[]
  /** Whether it is denied. */
  readonly denied: boolean
  readonly evidence: data.Evidence<I>
}

/** Every disputed proposition, in the order of their ids. */
export function disputes(query: unknown, view: View): Dispute<Ids>[] {
  const { store } = view
  store.need(evidenceTables, 'disputes')
  const { about, during, keeps } = readContest(query, 'disputes', ['about', 'during', 'match'], store)
  if (during) store.need(['events'], 'disputes.during')
  const timely = (proposition: Proposition): Answer => {
    if (during === undefined) return 'yes'
    const record = store.row('events', proposition.about) ?? store.row('relations', proposition.about)
    const date = proposition.valid ?? record?.date
    return date === undefined ? 'maybe' : overlaps(store.windowOf(date), during)
  }
  return [...statementsOn(about, store, 'disputes')]
    .filter((proposition) => view.shows('propositions', proposition.id))
    .filter((proposition) => keeps(timely(proposition)))
    .flatMap((proposition) => {
      const evidence = view.evidenceOf(proposition.id)
      if (!evidence?.disputed) return []
      const rivals = evidence.rivals.flatMap((id) => store.row('propositions', id) ?? [])
      return [{ proposition, rivals, denied: evidence.denied, evidence }]
    })
}
