import type { Event } from '@mali-russia/data'
import type { State } from '../state/url'
import type { database } from './database'
import { groupBy } from './group'
import { eventQuery } from './snippet'
import { hasWords, searchable, wordsOf } from './words'

/** The events that the filters leave, by date. Filters that name nothing are to be taken off before. */
export function findEvents(db: typeof database, state: State): readonly Event[] {
  const events = db.events.find(eventQuery(state))
  const words = wordsOf(state.q)
  if (words.length === 0) return events
  const texts = textsOf(db)
  return events.filter(({ id }) => hasWords(texts.get(id) ?? '', words))
}

/** Made once for each database, when words are first asked for. */
const known = new WeakMap<typeof database, ReadonlyMap<Event['id'], string>>()

/** Of each event the title in every language, the statements about it, and what was said on them. */
function textsOf(db: typeof database): ReadonlyMap<Event['id'], string> {
  const found = known.get(db)
  if (found) return found
  const claims = groupBy(db.claims.find(), (claim) => claim.proposition)
  const propositions = groupBy(db.propositions.find(), (proposition) => proposition.about)
  const texts = new Map(
    db.events.find().map(({ id, title }) => {
      const said = (propositions.get(id) ?? []).flatMap((proposition) => [
        proposition.text,
        ...(claims.get(proposition.id) ?? []).map((claim) => claim.paraphrase),
      ])
      return [id, searchable([...Object.values(title), ...said].join(' '))] as const
    }),
  )
  known.set(db, texts)
  return texts
}
