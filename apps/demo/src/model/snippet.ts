import type { EventQuery } from '@mali-russia/core'
import { isEntityId } from '@mali-russia/data'
import type { State } from '../state/url'
import { kindsOf } from './families'
import { wordsOf } from './words'

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
      if (isEntityId(state.id)) return `db.propositions.find({ about: ${quote(state.id)} })`
      if (state.id.startsWith('claim:')) return `db.get(${quote(state.id)})`
      return `db.evidence(${quote(state.id)})`
    case 'source':
      return `db.claims.find({ source: ${quote(state.id)} })`
    case 'disputes':
      return disputesQuestion(state)
    case 'help':
      return 'data.meta'
    case 'timeline':
      return `db.events.find(${JSON.stringify(eventQuery(state), null, 2)})${wordFilter(wordsOf(state.q))}`
  }
}

function disputesQuestion({ who, contest }: State): string {
  const conditions = [
    ...(contest === 'denied' ? ['denied'] : contest === 'rivals' ? ['rivals.length > 0'] : []),
    ...(isEntityId(who) ? ['spoken.has(proposition.id)'] : []),
  ]
  if (conditions.length === 0) return 'db.disputes()'
  const spoken = `const spoken = new Set(db.claims.find({ speaker: ${quote(who)} }).map((claim) => claim.proposition))\n`
  return `${isEntityId(who) ? spoken : ''}db.disputes().filter(({ proposition, rivals, denied }) => ${conditions.join(' && ')})`
}

/** The filters of the timeline as a query. It keeps what may fit: an imprecise date is no reason to hide an event. */
export function eventQuery(state: State): EventQuery {
  return {
    ...(state.families.length > 0 && { kind: kindsOf(state.families) }),
    ...(isEntityId(state.who) && { participants: state.who }),
    ...(state.during !== '' && { overlaps: state.during }),
    ...(state.disputed && { disputed: true }),
    ...(state.origins > 0 && { evidence: { minOrigins: state.origins } }),
    match: 'possible',
  }
}

/** The package has no search for words, so the program brings its own: that of the page. */
function wordFilter(words: readonly string[]): string {
  if (words.length === 0) return ''
  return `.filter(({ id, title }) => {
  const texts = [
    ...Object.values(title),
    ...db.propositions.find({ about: id }).map(({ text }) => text),
    ...db.claims.find({ about: id }).map(({ paraphrase }) => paraphrase),
  ]
  const plain = texts.join(' ').normalize('NFD').replaceAll(/\\p{M}/gu, '').toLowerCase()
  const found = plain.replaceAll('œ', 'oe').replaceAll('æ', 'ae').match(/[\\p{L}\\p{N}]+/gu) ?? []
  return ${JSON.stringify(words)}.every((word) => found.some((other) => other.startsWith(word)))
})`
}

const quote = (text: string) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
