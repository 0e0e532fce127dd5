import type { Tables } from '../tables.js'

/**
 * One line a record that tells a reader which it is: of an event its date, kind and title.
 *
 * @returns labels by id, in the order of the tables.
 */
export function labelsOf(tables: Tables): Map<string, string> {
  const names = new Map(tables.entities.map((entity) => [entity.id, entity.names.en]))
  const labels = new Map<string, string>()
  const add = (id: string, ...parts: string[]) => labels.set(id, parts.join(' · '))
  for (const { id, issued, publisher, title } of tables.sources)
    add(id, issued.edtf, names.get(publisher) ?? publisher, title)
  for (const entity of tables.entities) add(entity.id, entity.names.en, 'kind' in entity ? entity.kind : entity.type)
  for (const { id, date, kind, title } of tables.events) add(id, date.edtf, kind, title.en)
  for (const { id, date, title } of tables.relations) add(id, date.edtf, title.en)
  for (const { id, predicate, text } of tables.propositions) add(id, predicate, text)
  return labels
}
