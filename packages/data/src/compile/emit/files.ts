import { redirectSchema, tablesSchema } from '../../schema/index.js'
import { shapeOf } from '../shape.js'
import type { Dataset } from '../tables.js'
import { printCsv } from './csv.js'
import { formSchemas } from './form-schemas.js'
import { generatedModules } from './generated.js'
import { printEvents, printPlaces } from './geojson.js'
import { metaOf } from './meta.js'
import { printParticipants } from './participants.js'
import { printRows } from './rows.js'
import { tableSchemas } from './table-schemas.js'

/** Folders of the package that hold nothing but what the compiler writes. */
export const outputFolders = ['src/generated', 'json', 'csv', 'geojson', 'schema'] as const

/** Everything that is made from a dataset: texts by path from the package's folder. */
export function outputFiles(dataset: Dataset): Map<string, string> {
  const { tables, redirects } = dataset
  const files = new Map<string, string>()
  for (const [name, text] of generatedModules(dataset)) files.set(`src/generated/${name}`, text)
  for (const [name, rows] of [...Object.entries(tables), ['redirects', redirects] as const]) {
    files.set(`json/${name}.json`, printRows(rows))
    files.set(`csv/${name}.csv`, printCsv(rows, rowShapes.get(name) ?? { kind: 'object', fields: [] }))
  }
  files.set('json/meta.json', pretty(metaOf(dataset)))
  files.set('csv/events-participants.csv', printParticipants(tables))
  files.set('geojson/events.geojson', printEvents(tables))
  files.set('geojson/places.geojson', printPlaces(tables))
  for (const [name, schema] of [...tableSchemas(), ...formSchemas()]) files.set(`schema/${name}.json`, pretty(schema))
  return files
}

const rowShapes = new Map(
  Object.entries(tablesSchema.shape)
    .map(([name, schema]) => [name, shapeOf(schema.element)] as const)
    .concat([['redirects', shapeOf(redirectSchema)]]),
)

const pretty = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`
