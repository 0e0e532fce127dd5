import { partiesOf } from '@mali-russia/data/rules'
import type { EdtfDate } from '@mali-russia/edtf'
import type { Store } from './store.js'
import type { Claim, Event, TableName } from './types.js'

type Participant = Event['participants'][number]

/** The tables that tell who acts for whom. */
export const actorTables = ['entities', 'relations'] as const satisfies readonly TableName[]

/** The tables that tell who speaks in a claim, and for whom. */
export const speakerTables = ['sources', ...actorTables] as const

/** Everybody who takes part by this entry: who is named, for whom, and the parties that both belong to at the time. */
export function actorsOf({ entity, onBehalfOf }: Participant, date: EdtfDate, store: Store): readonly string[] {
  return withParties(onBehalfOf === undefined ? [entity] : [entity, onBehalfOf], date, store)
}

/**
 * Everybody who speaks in a claim: who is named, for whom, and their parties; where nobody speaks, the source in its
 * own voice, that is its publisher and authors. A publisher does not speak for the state that owns it.
 */
export function speakersOf({ speakers, onBehalfOf, source, said }: Claim, store: Store): readonly string[] {
  const document = store.row('sources', source)
  const named = speakers.filter((speaker) => typeof speaker === 'string')
  const all = onBehalfOf === undefined ? named : [...named, onBehalfOf]
  const date = said ?? document?.issued
  const spoken = date === undefined ? all : withParties(all, date, store)
  if (speakers.length > 0 || document === undefined) return spoken
  return [...spoken, document.publisher, ...document.authors.flatMap(({ entity }) => entity ?? [])]
}

const withParties = (ids: readonly string[], date: EdtfDate, store: Store): readonly string[] => [
  ...ids,
  ...ids.flatMap((id) => partiesOf(id, date, store.parties())),
]
