import { stances } from '../vocabulary/index.js'
import type { CodedTables } from './tables.js'

type EdtfDate = CodedTables['events'][number]['date']

/**
 * Gives every event and relation without a known end the last day on which a claim attests that it held: the day on
 * which the claim was said, else published. A day before the last possible day of the start attests nothing of the end.
 */
export function attestEnds(tables: CodedTables): CodedTables {
  const attested = attestedDays(tables)
  const attest = <Row extends { readonly id: string; readonly date: EdtfDate }>(row: Row): Row => {
    const day = attested.get(row.id)
    const { date } = row
    if (day === undefined || !isOpen(date) || day < (date.latestStart ?? '')) return row
    return { ...row, date: { ...date, earliestEnd: day } }
  }
  return { ...tables, events: tables.events.map(attest), relations: tables.relations.map(attest) }
}

const isOpen = ({ edtf, end }: EdtfDate): boolean => end === null && edtf.includes('/')

/** By event or relation, the last day on which a supporting claim attests that it took place or held. */
function attestedDays({ sources, propositions, claims }: CodedTables): Map<string, string> {
  const published = new Map(sources.map(({ id, issued }) => [id, issued.start]))
  const abouts = new Map(
    propositions
      .filter(({ predicate, modality }) => (predicate === 'occurred' || predicate === 'holds') && modality === 'fact')
      .map(({ id, about }) => [id, about]),
  )
  const days = new Map<string, string>()
  for (const { proposition, stance, said, source } of claims) {
    const about = abouts.get(proposition)
    const day = said?.start ?? published.get(source)
    if (about === undefined || !day || stances[stance].sign !== 1) continue
    if (day > (days.get(about) ?? '')) days.set(about, day)
  }
  return days
}
