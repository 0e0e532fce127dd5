import type { PropositionValue } from '../rules/types.js'
import { entityTypes } from '../vocabulary/entities.js'
import { type PredicateTerm, predicates } from '../vocabulary/predicates.js'
import type { LintFault, LintRule } from './types.js'
import { listOf, nameOf, prefixOf } from './words.js'

/** A proposition answers its predicate's question, of a record that the question can be asked of. */
export const predicatesFit: LintRule = {
  name: 'predicates-fit',
  description:
    'A proposition fits its predicate: in its value, in what it is about, in its modality, and with a time where it changes.',
  check({ tables }) {
    return tables.propositions.flatMap(({ id, about, predicate, value, valid, modality }) => {
      const term: PredicateTerm = predicates[predicate]
      const faults: LintFault[] = []
      const fault = (path: string, message: string) =>
        faults.push({ record: id, path: [path], message: `${nameOf(id)}: ${message}` })
      if (value.type !== term.value) {
        fault('value', `${predicate} asks for a value of the type ${term.value}, not ${value.type}`)
      }
      const unfit = unfitValue(value, term)
      if (unfit) fault('value', `${predicate} asks for ${listOf(unfit.wanted, 'or')}, not ${unfit.found}`)
      if (term.modality && modality !== term.modality) {
        fault('predicate', `${predicate} is always of the modality ${term.modality}; write it, or another predicate`)
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

/** What a value should be of, and is not: a unit, a type of entity, a code. */
function unfitValue(value: PropositionValue, { units, entities, codes }: PredicateTerm) {
  const unless = (wanted: readonly string[] | undefined, found: string) =>
    wanted && !wanted.includes(found) ? { wanted, found } : undefined
  switch (value.type) {
    case 'quantity':
      return unless(units, value.quantity.unit)
    case 'entity':
      return unless(
        entities?.map((type) => entityTypes[type].prefix),
        prefixOf(value.entity),
      )
    case 'code':
      return unless(codes, value.code)
    default:
      return undefined
  }
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
