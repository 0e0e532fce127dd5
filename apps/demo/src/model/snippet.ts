import type { EventQuery } from '@mali-russia/core'
import { isEntityId } from '@mali-russia/data'
import type { State } from '../state/url'
import { kindsOf } from './families'

const opening = (day: string | undefined): string =>
  [
    "import * as data from '@mali-russia/data'",
    "import { openDatabase } from '@mali-russia/core'",
    '',
    `const db = openDatabase(data)${day === undefined ? '' : `.asOf('${day}')`}`,
    '',
  ].join('\n')

/** The program that answers as the page does. */
export function snippet(state: State, day: string | undefined): string {
  return `${opening(day)}${questionOf(state)}\n`
}

function questionOf(state: State): string {
  switch (state.view) {
    case 'record':
      return isEntityId(state.id)
        ? `db.propositions.find({ about: ${quote(state.id)} })`
        : `db.evidence(${quote(state.id)})`
    case 'source':
      return `db.claims.find({ source: ${quote(state.id)} })`
    case 'disputes':
      return 'db.disputes()'
    case 'timeline':
      return `db.events.find(${JSON.stringify(eventQuery(state), null, 2)})`
  }
}

/** The filters of the timeline as a query. It keeps what may fit: an imprecise date is no reason to hide an event. */
export function eventQuery(state: State): EventQuery {
  return {
    ...(state.families.length > 0 && { kind: kindsOf(state.families) }),
    ...(isEntityId(state.who) && { participants: state.who }),
    ...(state.during !== '' && { during: state.during }),
    ...(state.disputed && { disputed: true }),
    ...(state.origins > 0 && { evidence: { minOrigins: state.origins } }),
    match: 'possible',
  }
}

const quote = (text: string) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
