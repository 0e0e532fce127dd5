import type { LintFault, LintRule } from './types.js'
import { nameOf } from './words.js'

/** Identifiers in other systems were read somewhere, and mean one thing. */
export const externalIds: LintRule = {
  name: 'external-ids',
  description:
    'An identifier of another system says in which public file or address it was verified, and names one record.',
  check({ tables }) {
    const owners = new Map<string, string>()
    return tables.entities.flatMap(({ id, externalIds }) =>
      externalIds.flatMap(({ scheme, value, verifiedIn }, i) => {
        const faults: LintFault[] = []
        if (!isPlace(verifiedIn)) {
          const message = `"${verifiedIn}" is no public file or address; say where ${scheme} ${value} was read, such as "npm world-countries 5.1.0: countries.json"`
          faults.push({ record: id, path: ['externalIds', i, 'verifiedIn'], message })
        }
        const key = `${scheme} ${value}`
        const other = owners.get(key)
        if (other !== undefined) {
          const where = other === id ? 'is written twice; keep one' : `is that of ${nameOf(other)}; correct one of them`
          faults.push({ record: id, path: ['externalIds', i, 'value'], message: `${key} ${where}` })
        }
        owners.set(key, other ?? id)
        return faults
      }),
    )
  },
}

/** A host, a file with its ending, or a list or package by its full name: more than a word such as "memory" or "checked". */
const isPlace = (text: string): boolean => /\w\.\w|\w \w/.test(text)
