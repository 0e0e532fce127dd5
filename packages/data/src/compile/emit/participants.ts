import type { Tables } from '../tables.js'
import { printTable } from './csv.js'

/** Prints one row an event and participant, with the names that a reader of a spreadsheet would look up. */
export function printParticipants({ events, entities }: Tables): string {
  const names = new Map(entities.map(({ id, names }) => [id, names.en]))
  return printTable([
    ['event', 'date', 'start', 'end', 'kind', 'title', 'entity', 'name', 'role', 'onBehalfOf', 'capacity'],
    ...events.flatMap(({ id, date, kind, title, participants }) =>
      participants.map(({ entity, role, onBehalfOf = '', capacity = '' }) => [
        id,
        date.edtf,
        date.start ?? '',
        date.end ?? '',
        kind,
        title.en,
        entity,
        names.get(entity) ?? '',
        role,
        onBehalfOf,
        capacity,
      ]),
    ),
  ])
}
