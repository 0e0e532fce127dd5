import { isImplicit } from '../rules/implicit.js'
import { stances } from '../vocabulary/index.js'
import type { CodedTables } from './tables.js'

type EdtfDate = CodedTables['events'][number]['date']

/**
 * Gives every event and relation that had not ended when last attested, `a/..`, the last day on which a claim attests that
 * it held: the day on which the claim was said, else published. A day before the last possible day of the start attests
 * nothing of the end. Where neither end is known, `/..`, the first such day bounds the start likewise. What has ended,
 * `a/`, is left alone: a source may well tell of it long after.
 */
export function attestEnds(tables: CodedTables): CodedTables {
  const attested = attestedDays(tables)
  const attest = <Row extends { readonly id: string; readonly date: EdtfDate }>(row: Row): Row => {
    const days = attested.get(row.id)
    const { date } = row
    if (days === undefined || !isOpen(date) || days.last < (date.latestStart ?? '')) return row
    const start = date.start === null && days.first <= days.last ? { latestStart: days.first } : {}
    return { ...row, date: { ...date, ...start, earliestEnd: days.last } }
  }
  return { ...tables, events: tables.events.map(attest), relations: tables.relations.map(attest) }
}

const isOpen = ({ edtf }: EdtfDate): boolean => edtf.endsWith('/..')

/** The earliest day by which, and the latest from which, supporting claims attest it. */
interface Attested {
  readonly first: string
  readonly last: string
}

/** By event or relation, when supporting claims attest that it took place or held. */
function attestedDays({ sources, propositions, claims }: CodedTables): Map<string, Attested> {
  const published = new Map(sources.map(({ id, issued }) => [id, issued]))
  const abouts = new Map(
    propositions
      .filter((proposition) => isImplicit(proposition) && proposition.modality === 'fact')
      .map(({ id, about }) => [id, about]),
  )
  const days = new Map<string, Attested>()
  for (const { proposition, stance, said, source } of claims) {
    const about = abouts.get(proposition)
    const { start, end } = said ?? published.get(source) ?? { start: null, end: null }
    if (about === undefined || !start || !end || stances[stance].sign !== 1) continue
    const known = days.get(about)
    days.set(about, {
      first: known && known.first < end ? known.first : end,
      last: known && known.last > start ? known.last : start,
    })
  }
  return days
}
