import type { Answer, Window } from '@mali-russia/edtf'
import { InvalidTermError } from '../errors.js'
import type { Store } from '../store.js'
import type { Proposition } from '../types.js'
import { rowsOf, rowsUnder } from './candidates.js'
import { fieldsOf, knownId, list, periodOf } from './input.js'

/** What a question for denials or disputes asks, read. What is left out asks nothing. */
export interface Contest {
  readonly about: ReadonlySet<string> | undefined
  readonly speakers: ReadonlySet<string> | undefined
  readonly during: Window | undefined
  /** Whether an answer is enough. */
  readonly keeps: (answer: Answer) => boolean
}

/** Reads such a question. */
export function readContest(query: unknown, question: string, fields: readonly string[], store: Store): Contest {
  const given = new Map(fieldsOf(query ?? {}, question, fields))
  const match = given.get('match') ?? 'certain'
  if (match !== 'certain' && match !== 'possible') {
    throw new InvalidTermError(`${question}.match`, match, ['certain', 'possible'])
  }
  const ids = (field: string, tables: Parameters<typeof knownId>[2]) =>
    given.has(field)
      ? new Set(
          list(given.get(field), `${question}.${field}`).map(({ item, path }) => knownId(item, path, tables, store)),
        )
      : undefined
  const about = ids('about', ['entities', 'events', 'relations'])
  if (about) store.need(['events', 'relations'], `${question}.about`)
  return {
    about,
    speakers: ids('speaker', ['entities']),
    during: given.has('during') ? periodOf(given.get('during'), `${question}.during`) : undefined,
    keeps: (answer) => answer === 'yes' || (answer === 'maybe' && match === 'possible'),
  }
}

/** The statements asked for: of all, or those about a record, that name it, or are about something in which it has a part. */
export function statementsOn(
  about: ReadonlySet<string> | undefined,
  store: Store,
  question: string,
): Iterable<Proposition> {
  const propositions = store.rows('propositions', question)
  if (about === undefined) return propositions
  const index = () => store.posting('propositions', 'concerns', (proposition) => concernedBy(proposition, store))
  return rowsOf(propositions, rowsUnder(about, index).positions())
}

function concernedBy({ about, value, regarding }: Proposition, store: Store): readonly string[] {
  const event = store.row('events', about)
  const relation = store.row('relations', about)
  const named = [
    about,
    regarding,
    ...(value.type === 'entity' ? [value.entity] : []),
    ...(event?.participants.flatMap(({ entity, onBehalfOf }) => [entity, onBehalfOf]) ?? []),
    ...(relation ? [relation.from, relation.to] : []),
  ]
  return named.filter((id) => id !== undefined)
}
