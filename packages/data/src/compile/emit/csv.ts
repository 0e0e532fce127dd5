import type { Shape } from '../shape.js'

/**
 * Prints rows as CSV (RFC 4180): a header, CRLF after every line, UTF-8 without a byte order mark.
 *
 * Columns are the fields of the shape, those of an object inside it as `date.start`. A list of ids is one cell with `|`
 * between them, any other list is JSON. What is unknown is an empty cell. A text that a spreadsheet would take for a
 * formula has an apostrophe before it.
 */
export function printCsv(rows: readonly object[], shape: Shape): string {
  const columns = columnsOf(shape)
  return printTable([
    columns.map(({ path }) => path.join('.')),
    ...rows.map((row) => columns.map(({ path, shape: cell }) => cellText(valueAt(row, path), cell))),
  ])
}

/** Prints a table of texts, its first row the header. Numbers are written as they are. */
export const printTable = (rows: readonly (readonly (string | number)[])[]): string =>
  rows.map((cells) => `${cells.map(printCell).join(',')}\r\n`).join('')

interface Column {
  readonly path: readonly string[]
  readonly shape: Shape
}

const dateFields = ['edtf', 'start', 'end', 'latestStart', 'earliestEnd']

/** Of a union, the columns of all its options, each once. */
function columnsOf(shape: Shape, path: readonly string[] = []): Column[] {
  switch (shape.kind) {
    case 'object':
      return shape.fields.flatMap((field) => columnsOf(field.shape, [...path, field.name]))
    case 'union': {
      const columns = new Map<string, Column>()
      for (const option of shape.options) {
        for (const column of columnsOf(option, path)) {
          const name = column.path.join('.')
          if (!columns.has(name)) columns.set(name, column)
        }
      }
      return [...columns.values()]
    }
    case 'date':
      return dateFields.map((name) => ({ path: [...path, name], shape: { kind: 'text' } }))
    default:
      return [{ path, shape }]
  }
}

function valueAt(row: unknown, path: readonly string[]): unknown {
  let value = row
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined
    value = Object.entries(value).find(([name]) => name === step)?.[1]
  }
  return value
}

function cellText(value: unknown, shape: Shape): string | number {
  if (value === undefined || value === null) return ''
  if (typeof value === 'number') return value
  if (Array.isArray(value)) return shape.kind === 'list' && isIds(shape.item) ? value.join('|') : listText(value)
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

const isIds = (shape: Shape): boolean => shape.kind === 'text' && shape.ref !== undefined

const listText = (values: readonly unknown[]): string => (values.length === 0 ? '' : JSON.stringify(values))

function printCell(cell: string | number): string {
  if (typeof cell === 'number') return String(cell)
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
