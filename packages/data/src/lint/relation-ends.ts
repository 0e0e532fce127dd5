import { entityTypes } from '../vocabulary/entities.js'
import { relationTypes } from '../vocabulary/relations.js'
import type { LintInput, LintRule } from './types.js'
import { listOf } from './words.js'

/** A relation joins what its type can join. */
export const relationEnds: LintRule = {
  name: 'relation-ends',
  description: 'Both ends of a relation are of the types that its type joins, and are two.',
  check({ tables }) {
    const types = new Map(tables.entities.map(({ id, type }) => [id, type]))
    return tables.relations.flatMap((relation) => {
      const faults = (['from', 'to'] as const).flatMap((end) => faultAt(relation, end, types))
      if (relation.from !== relation.to) return faults
      return [
        ...faults,
        { record: relation.id, path: ['to'], message: 'a relation of a record to itself; name the other' },
      ]
    })
  },
}

function faultAt(
  { id, type, ...ends }: LintInput['tables']['relations'][number],
  end: 'from' | 'to',
  types: ReadonlyMap<string, keyof typeof entityTypes>,
) {
  const found = types.get(ends[end])
  const wanted = relationTypes[type][end]
  if (found === undefined || wanted.includes(found)) return []
  const words = listOf(
    wanted.map((one) => entityTypes[one].en),
    'or',
  )
  const message = `${type} goes ${end} ${words}, but "${ends[end]}" is of the type ${found}; name another, or another type of relation`
  return [{ record: id, path: [end], message }]
}
