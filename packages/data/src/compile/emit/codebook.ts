import { credibilityRules } from '../../rules/index.js'
import { redirectSchema, tablesSchema } from '../../schema/index.js'
import { childrenOf, type Field, objectShapeOf, type Shape, shapeOf } from '../shape.js'
import { vocabularies } from '../vocabularies.js'
import { betweenMarks } from './marked.js'

/** Between these lines of the codebook stand its tables. */
export const codebookMarks = { start: '<!-- generated:start -->', end: '<!-- generated:end -->' }

/**
 * Puts the tables of every field and term between the marks of the codebook.
 *
 * @returns undefined where the marks are not there, or not in order.
 */
export const withTables = (codebook: string): string | undefined => betweenMarks(codebook, codebookMarks, printTables())

/** A codebook with nothing but the tables, for where there is none yet. */
export const emptyCodebook = (): string =>
  `# Codebook\n\n## Fields and terms\n${codebookMarks.start}\n${printTables()}\n${codebookMarks.end}\n`

function printTables(): string {
  const tables = objectShapeOf(tablesSchema).fields
  const roots = tables.map(({ name, shape }): [string, Shape] => [name, shape.kind === 'list' ? shape.item : shape])
  roots.push(['redirects', shapeOf(redirectSchema)])
  const parts = partsOf(roots.map(([, shape]) => shape))
  return [
    ...roots.map(([name, shape]) => printTable(`### Table \`${name}\``, shape, parts)),
    '### Parts of records\n',
    ...parts.map((shape) => printTable(`#### ${shape.name}`, shape, parts)),
    '### Vocabularies\n',
    ...[...vocabularies.keys()].map(printVocabulary),
    '### Rules of the credibility digit\nThe first rule that is met gives the digit.\n',
    printGrid(
      ['digit', 'when'],
      credibilityRules.map(({ code, when }) => [code, when]),
    ),
  ].join('\n')
}

/** The named shapes inside of tables that are no options of a table themselves, in the order in which they are met. */
function partsOf(roots: readonly Shape[]): Shape[] {
  const own = new Set(roots.flatMap((root) => [root, ...(root.kind === 'union' ? root.options : [])]))
  const parts = new Map<string, Shape>()
  const visit = (shape: Shape): void => {
    if (shape.name !== undefined && !own.has(shape) && !parts.has(shape.name)) parts.set(shape.name, shape)
    for (const child of childrenOf(shape)) visit(child)
  }
  for (const root of roots) visit(root)
  return [...parts.values()]
}

function printTable(heading: string, shape: Shape, parts: readonly Shape[]): string {
  const about = shape.general ?? shape.description
  const intro = about === undefined ? '' : `${about}\n\n`
  if (shape.kind !== 'union') return `${heading}\n${intro}${printFields(fieldsOf(shape))}`
  return `${heading}\n${intro}${shape.options.map((option) => printOption(option, parts)).join('\n')}`
}

/** What has a table of its own further down is only named. */
function printOption(shape: Shape, parts: readonly Shape[]): string {
  const about = shape.description ? `: ${shape.description}` : ''
  if (shape.kind !== 'object' || parts.includes(shape)) return `**${holds(shape)}**${about}\n`
  return `**${titleOf(shape)}**${about}\n\n${printFields(shape.fields)}`
}

/** An option without a name is told by its literal field. */
function titleOf(shape: Shape): string {
  const literal = fieldsOf(shape).find((field) => field.shape.kind === 'literal')?.shape
  return shape.name ?? (literal?.kind === 'literal' ? literal.value : '')
}

const fieldsOf = (shape: Shape): readonly Field[] => (shape.kind === 'object' ? shape.fields : [])

const printFields = (fields: readonly Field[]): string =>
  printGrid(
    ['field', 'holds', 'meaning'],
    fields.flatMap((field) => fieldRows(field)),
  )

/** One row a field; an object without a name of its own has one for each of its fields too. */
function fieldRows({ name, optional, shape }: Field, before = ''): string[][] {
  const path = `${before}${name}`
  const own = [`\`${path}\`${optional ? ' (optional)' : ''}`, holds(shape), shape.description ?? '']
  const inner = shape.kind === 'list' ? shape.item : shape
  const nested = inner.kind === 'object' && inner.name === undefined ? inner.fields : []
  return [own, ...nested.flatMap((field) => fieldRows(field, `${path}.`))]
}

function holds(shape: Shape): string {
  if (shape.name !== undefined) return `[${shape.name}](#${shape.name.toLowerCase()})`
  switch (shape.kind) {
    case 'text':
      return shape.ref === undefined ? 'text' : `id of ${shape.ref}`
    case 'number':
      return shape.integer ? 'whole number' : 'number'
    case 'boolean':
      return 'true or false'
    case 'literal':
      return `\`${shape.value}\``
    case 'term':
      return `term of [${shape.vocabulary}](#${shape.vocabulary.toLowerCase()})`
    case 'date':
      return 'date'
    case 'nullable':
      return `${holds(shape.of)}, or null`
    case 'list':
      return `list: ${holds(shape.item)}`
    case 'map':
      return `by key: ${holds(shape.item)}`
    case 'union':
      return shape.options.map(holds).join(' or ')
    case 'object':
      return 'fields'
    case 'value':
      return 'value'
  }
}

function printVocabulary(name: string): string {
  const terms = Object.entries(vocabularies.get(name) ?? {})
  const extra = [...new Set(terms.flatMap(([, term]) => Object.keys(term)))].filter((key) => !said.has(key))
  const rows = terms.map(([key, term]) => {
    const more = new Map<string, unknown>(Object.entries(term))
    return [`\`${key}\``, term.en, term.fr, term.description, ...extra.map((column) => cellOf(more.get(column)))]
  })
  return `#### ${name}\n${printGrid(['term', 'English', 'French', 'meaning', ...extra], rows)}`
}

const said: ReadonlySet<string> = new Set(['en', 'fr', 'description'])

function cellOf(value: unknown): string {
  if (value === undefined) return ''
  if (Array.isArray(value)) return value.join(', ')
  return typeof value === 'object' && value !== null ? Object.values(value).join(' / ') : String(value)
}

const printGrid = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  `${[head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map(escaped).join(' | ')} |`).join('\n')}\n`

const escaped = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ')
