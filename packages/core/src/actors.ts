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
 * own voice, that is its authors, its publisher, and the state of which that is an organ. A publisher does not speak for
 * the state that owns it.
 */
function speakersOf({ speakers, onBehalfOf, source, said }: Claim, store: Store): readonly string[] {
  const document = store.row('sources', source)
  const named = speakers.filter((speaker) => typeof speaker === 'string')
  const all = onBehalfOf === undefined ? named : [...named, onBehalfOf]
  const date = said ?? document?.issued
  const spoken = date === undefined ? all : withParties(all, date, store)
  if (speakers.length > 0 || document === undefined) return spoken
  const publisher = store.row('entities', document.publisher)
  const state = publisher?.type === 'organization' ? publisher.state : undefined
  const authors = document.authors.map(({ entity }) => entity)
  return [...spoken, ...[document.publisher, state, ...authors].filter((id) => id !== undefined)]
}

/** Claims by everybody who speaks in them. */
export const claimsBySpeaker = (store: Store) => store.posting('claims', 'speaker', (claim) => speakersOf(claim, store))

/**
 * Whether any of some entities speaks in a claim. Where the index of all claims has not been made, it is once a tenth of
 * them was asked: a few are sooner asked.
 */
export function spokenBy(wanted: ReadonlySet<string>, store: Store): (claim: Claim) => boolean {
  let left: number | undefined
  let spoken: ReadonlySet<Claim | undefined> | undefined
  return (claim) => {
    const claims = store.rows('claims', 'speaker')
    left ??= store.posted('claims', 'speaker') ? 0 : claims.length / 10
    if (left-- > 0) return speakersOf(claim, store).some((id) => wanted.has(id))
    const index = claimsBySpeaker(store)
    spoken ??= new Set([...wanted].flatMap((id) => index.get(id) ?? []).map((position) => claims[position]))
    return spoken.has(claim)
  }
}

const withParties = (ids: readonly string[], date: EdtfDate, store: Store): readonly string[] => [
  ...ids,
  ...ids.flatMap((id) => partiesOf(id, date, store.parties())),
]
