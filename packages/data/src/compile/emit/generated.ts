import { redirectSchema, tablesSchema } from '../../schema/index.js'
import { shapeOf } from '../shape.js'
import type { Dataset } from '../tables.js'
import { termsOf } from '../vocabularies.js'
import { printIds } from './ids.js'
import { metaOf } from './meta.js'
import { printConstant } from './modules.js'
import { printTypes } from './types.js'

/** The modules of `src/generated`, by file name: types, ids, one module a table, and what is said of the release. */
export function generatedModules(dataset: Dataset): Map<string, string> {
  const modules = new Map<string, string>()
  modules.set('types.ts', printTypes([shapeOf(tablesSchema), shapeOf(redirectSchema)], termsOf))
  modules.set('ids.ts', printIds(dataset))
  for (const [name, rows] of Object.entries(dataset.tables)) {
    const type = rowTypes[name as keyof typeof rowTypes] // Object.entries forgets the keys of the tables
    modules.set(
      `${name}.ts`,
      printConstant(name, `readonly ${type}[]`, [`import type { ${type} } from './types.js'`], rows),
    )
  }
  modules.set(
    'redirects.ts',
    printConstant(
      'redirects',
      'readonly Redirect[]',
      ["import type { Redirect } from './types.js'"],
      dataset.redirects,
    ),
  )
  modules.set('meta.ts', printConstant('meta', 'Meta', ["import type { Meta } from '../release.js'"], metaOf(dataset)))
  return modules
}

const rowTypes = {
  sources: 'Source',
  entities: 'Entity',
  events: 'Event',
  relations: 'Relation',
  propositions: 'Proposition',
  claims: 'Claim',
  evidence: 'Evidence',
} as const satisfies Record<keyof Dataset['tables'], string>
