import type { LintFault, LintInput, LintRule } from './types.js'
import { nameOf } from './words.js'

/** A list names each thing once. */
export const noRepeats: LintRule = {
  name: 'no-repeats',
  description: 'No list of a record names the same thing twice; a participant may have several roles.',
  check: ({ tables }) => listsOf(tables).flatMap(repeats),
}

/** A list of a row, each item by what makes it the same as another. */
interface List {
  readonly record: string
  readonly field: string
  readonly keys: readonly string[]
}

const listsOf = ({ sources, entities, events, claims }: LintInput['tables']): List[] => [
  ...sources.map(({ id, derivedFrom }) => list(id, 'derivedFrom', derivedFrom, ({ source }) => source)),
  ...entities.flatMap((entity) => [
    list(entity.id, 'aliases', entity.aliases),
    ...('within' in entity ? [list(entity.id, 'within', entity.within)] : []),
    ...('spans' in entity ? [list(entity.id, 'spans', entity.spans)] : []),
  ]),
  ...events.flatMap(({ id, places, participants, instruments }) => [
    list(id, 'places', places),
    list(id, 'participants', participants, ({ entity, role }) => `${entity} as ${role}`),
    list(id, 'instruments', instruments),
  ]),
  ...claims.map(({ id, speakers }) =>
    list(id, 'speakers', speakers, (one) => (typeof one === 'string' ? one : one.anonymous.described)),
  ),
]

const list = <Item>(
  record: string,
  field: string,
  items: readonly Item[],
  keyOf: (item: Item) => string = String,
): List => ({ record, field, keys: items.map(keyOf) })

const repeats = ({ record, field, keys }: List): LintFault[] =>
  keys.flatMap((key, i) =>
    keys.indexOf(key) === i
      ? []
      : [{ record, path: [field, i], message: `${nameOf(record)} has ${key} twice under ${field}; keep one` }],
  )
