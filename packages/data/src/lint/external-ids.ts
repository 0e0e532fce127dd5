import type { LintRule } from './types.js'
import { nameOf } from './words.js'

/** An identifier in another system means one thing. */
export const externalIds: LintRule = {
  name: 'external-ids',
  description: 'An identifier of another system names one record, once.',
  check({ tables }) {
    const owners = new Map<string, string>()
    return tables.entities.flatMap(({ id, externalIds }) =>
      externalIds.flatMap(({ scheme, value }, i) => {
        const key = `${scheme} ${value}`
        const other = owners.get(key)
        owners.set(key, other ?? id)
        if (other === undefined) return []
        const where = other === id ? 'is written twice; keep one' : `is that of ${nameOf(other)}; correct one of them`
        return [{ record: id, path: ['externalIds', i, 'value'], message: `${key} ${where}` }]
      }),
    )
  },
}
