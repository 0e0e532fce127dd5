import { type PredicateTerm, predicates } from '../vocabulary/predicates.js'
import type { LintFault, LintRule } from './types.js'
import { listOf, nameOf, prefixOf } from './words.js'

/** A proposition answers its predicate's question, of a record that the question can be asked of. */
export const predicatesFit: LintRule = {
  name: 'predicates-fit',
  description: 'A proposition fits its predicate: in its value, in what it is about, and with a time where it changes.',
  check({ tables }) {
    return tables.propositions.flatMap(({ id, about, predicate, value, valid }) => {
      const term: PredicateTerm = predicates[predicate]
      const faults: LintFault[] = []
      const fault = (path: string, message: string) =>
        faults.push({ record: id, path: [path], message: `${nameOf(id)}: ${message}` })
      if (value.type !== term.value) {
        fault('value', `${predicate} asks for a value of the type ${term.value}, not ${value.type}`)
      }
      const table = tableOf(about)
      if (!term.about.includes(table)) {
        const others = namesOf(table)
        fault(
          'predicate',
          `${predicate} is asked of ${listOf(
            term.about.map((one) => plurals[one]),
            'or',
          )}, not of ${plurals[table]}; of these one can ask ${others}`,
        )
      }
      if (term.timeVarying && !valid) {
        fault('predicate', `${predicate} changes with time; add valid: the time for which the value is meant`)
      }
      return faults
    })
  },
}

type Table = 'entity' | 'event' | 'relation'

const plurals: Readonly<Record<Table, string>> = { entity: 'entities', event: 'events', relation: 'relations' }

function tableOf(id: string): Table {
  const prefix = prefixOf(id)
  return prefix === 'event' || prefix === 'relation' ? prefix : 'entity'
}

const namesOf = (table: Table): string =>
  listOf(
    Object.entries<PredicateTerm>(predicates).flatMap(([name, { about }]) => (about.includes(table) ? [name] : [])),
    'or',
  )
