import { fileURLToPath } from 'node:url'
import { Ajv } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { formSchemas } from '../src/compile/emit/form-schemas.js'
import { tableSchemas } from '../src/compile/emit/table-schemas.js'
import { readRecordFiles } from '../src/compile/input.js'
import { placeFiles, type TextFile } from '../src/compile/read/record.js'
import * as data from '../src/index.js'
import { edited, eventPath, filesWith } from './records.js'

describe('the JSON Schema for editors', () => {
  const ajv = new Ajv({ strict: true, allowUnionTypes: true })
  const validators = new Map([...formSchemas()].map(([sort, schema]) => [sort, ajv.compile(schema)]))

  /** The files that an editor would mark, read with YAML's own types as editors do. */
  const marked = (files: readonly TextFile[]): string[] =>
    placeFiles(files)
      .placed.filter(({ text, place }) => !validators.get(place.sort)?.(parse(text)))
      .map(({ path }) => path)

  it('lets every record pass', () => {
    const root = fileURLToPath(new URL('..', import.meta.url))
    expect(marked([...readRecordFiles(root), ...filesWith()])).toEqual([])
  })

  it.each([
    ['a misspelt field', 'participants:', 'particpants:'],
    ['a misspelt term', 'kind: meeting', 'kind: meating'],
    ['a field that is missing', 'kind: meeting\n', ''],
    ['an id of the wrong type', 'onBehalfOf: country:russia', 'onBehalfOf: state:russia'],
    ['a single value for a list', 'places: [place:bamako]', 'places: place:bamako'],
    ['a key that is no slug', '  bases:', '  Total bases:'],
  ])('marks %s', (_, passage, by) => {
    expect(marked(filesWith(edited(eventPath, passage, by)))).toEqual([eventPath])
  })
})

describe('the JSON Schema of the tables', () => {
  const { sources, entities, events, relations, propositions, claims, evidence, redirects } = data
  const tables = { sources, entities, events, relations, propositions, claims, evidence, redirects }
  const ajv = new Ajv2020({ strict: true, validateFormats: false })

  it.each(Object.entries(tables))('lets the shipped %s pass, and nothing else', (name, rows) => {
    const validate = ajv.compile(tableSchemas().get(name) ?? false)
    expect([validate(rows), validate.errors]).toEqual([true, null])
    expect(validate([...rows, { id: 'x' }])).toBe(false)
  })
})
