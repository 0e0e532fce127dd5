import { partiesOf } from '@mali-russia/data/rules'
import type { EdtfDate } from '@mali-russia/edtf'
import type { Claim, Event } from './types.js'
import type { View } from './view.js'

type Participant = Event['participants'][number]

/** Everybody who takes part by this entry: who is named, for whom, and the parties that both belong to at the time. */
export function actorsOf({ entity, onBehalfOf }: Participant, date: EdtfDate, view: View): readonly string[] {
  return behind(onBehalfOf === undefined ? [entity] : [entity, onBehalfOf], date, view)
}

/** Everybody who speaks in a claim: who is named, for whom, and their parties; the publisher where nobody is named. */
export function speakersOf(claim: Claim, view: View): readonly string[] {
  const source = view.store.row('sources', claim.source)
  const named = claim.speakers.filter((speaker) => typeof speaker === 'string')
  const own = claim.speakers.length === 0 && source ? [source.publisher] : named
  const date = claim.said ?? source?.issued
  const ids = claim.onBehalfOf === undefined ? own : [...own, claim.onBehalfOf]
  // A publisher in its own voice does not speak for the state that owns it.
  return date === undefined || claim.speakers.length === 0 ? ids : behind(ids, date, view)
}

function behind(ids: readonly string[], date: EdtfDate, view: View): readonly string[] {
  const { store } = view
  if (!store.holds('entities') || !store.holds('relations')) return ids
  return [...ids, ...ids.flatMap((id) => partiesOf(id, date, view.parties()))]
}
