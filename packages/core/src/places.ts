import type { Answer } from '@mali-russia/edtf'
import type { Store } from './store.js'

/**
 * Whether a place lies wholly in another, and is not that other: the coded ways up (`country`, `within`) lead there.
 * Only what is coded counts.
 */
export const liesIn = (place: string, container: string, store: Store): boolean =>
  place !== container && waysUp(place, store).has(container)

/**
 * Whether what happened somewhere in a place happened in another. Yes where the place is the other or lies in it;
 * maybe where it holds the other, or where one of the two spans a country that touches the other; else no.
 */
export function mayHappenIn(place: string, container: string, store: Store): Answer {
  const up = waysUp(place, store)
  if (up.has(container)) return 'yes'
  if (waysUp(container, store).has(place)) return 'maybe'
  return reachesInto(place, container, store) || reachesInto(container, place, store) ? 'maybe' : 'no'
}

/** Whether a place, or something that it lies in, spans a country that holds the other, or that lies in it. */
function reachesInto(place: string, other: string, store: Store): boolean {
  const up = waysUp(other, store)
  return [...waysUp(place, store)]
    .flatMap((id) => spans(id, store))
    .some((country) => up.has(country) || waysUp(country, store).has(other))
}

/** A place and everything that it certainly lies in. */
function waysUp(place: string, store: Store): ReadonlySet<string> {
  const found = new Set([place])
  for (const id of found) for (const next of parents(id, store)) found.add(next)
  return found
}

function parents(id: string, store: Store): readonly string[] {
  const entity = store.row('entities', id)
  if (entity?.type === 'country') return entity.within
  if (entity?.type === 'place') return entity.country === undefined ? entity.within : [entity.country, ...entity.within]
  return []
}

function spans(id: string, store: Store): readonly string[] {
  const entity = store.row('entities', id)
  return entity?.type === 'place' ? entity.spans : []
}
