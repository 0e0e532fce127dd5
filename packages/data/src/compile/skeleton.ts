import { forms, type RecordSort } from './forms.js'
import { PLACEHOLDER } from './placeholder.js'
import type { Field, ObjectShape, Shape } from './shape.js'

/**
 * A record file to be filled in. What is needed stands in it with a placeholder, which `check` refuses; what may be
 * left out stands in it as a comment. Beside each are its meaning and the terms that it allows.
 *
 * @throws TypeError if there is no form for the sort, or it has several.
 */
export function skeleton(sort: RecordSort): string {
  const form = forms.get(sort)
  if (form?.kind !== 'object') throw new TypeError(`no skeleton for records of the sort ${sort}`)
  const up = sort === 'relation' ? '../..' : '../../..'
  return [`# yaml-language-server: $schema=${up}/schema/${sort}.json`, ...form.fields.flatMap(fieldLines), ''].join(
    '\n',
  )
}

/** The claims of an event or relation may be left out by its form alone; a lint rule asks for one. */
const isNeeded = ({ name, optional }: Field): boolean => !optional || name === 'claims'

function fieldLines(field: Field): string[] {
  const lines = [`${field.name}:${written(field.shape, '  ')}`].flatMap((text) => text.split('\n'))
  return ['', ...meaning(field.shape), ...(isNeeded(field) ? lines : lines.map((line) => `# ${line}`))]
}

function meaning(shape: Shape): string[] {
  const terms = new Set(termsIn(shape).map(({ field, terms }) => `${field}${terms.join(', ')}`))
  const more = shape.kind === 'map' ? [`May also have: ${optionalNames(shape.item)}.`] : []
  return [shape.description ?? '', ...more, ...terms].flatMap((text) => wrapped(text, 110)).map((line) => `# ${line}`)
}

/** The terms that a value allows, and those of the fields inside it, down to the claims of propositions. */
function termsIn(shape: Shape, field = ''): { readonly field: string; readonly terms: readonly string[] }[] {
  switch (shape.kind) {
    case 'term':
      return [{ field, terms: shape.terms }]
    case 'list':
    case 'map':
      return termsIn(shape.item, field)
    case 'object':
      return shape.fields.flatMap((inner) =>
        inner.shape.kind === 'map' ? [] : termsIn(inner.shape, `${inner.name}: `),
      )
    default:
      return []
  }
}

const optionalNames = (shape: Shape): string =>
  shape.kind === 'object'
    ? shape.fields
        .filter((field) => !isNeeded(field))
        .map(({ name }) => name)
        .join(', ')
    : ''

/** What stands after the colon: on the same line, or for rows by key on lines of their own. */
function written(shape: Shape, indent: string): string {
  if (shape.kind !== 'map') return ` ${example(shape)}`
  const inner = `${indent}  `
  const fields = shape.item.kind === 'object' ? shape.item.fields.filter(isNeeded) : []
  const lines = fields.map((field) => `\n${inner}${field.name}:${written(field.shape, `${inner}  `)}`)
  return `\n${indent}key:${lines.join('')}`
}

function example(shape: Shape): string {
  switch (shape.kind) {
    case 'list':
      return `[${example(shape.item)}]`
    case 'object':
      return `{ ${shown(shape)
        .map((field) => `${field.name}: ${example(field.shape)}`)
        .join(', ')} }`
    default:
      return PLACEHOLDER
  }
}

/** The fields that are needed; of an object that needs one of several, the first. */
function shown({ fields }: ObjectShape): readonly Field[] {
  const needed = fields.filter(isNeeded)
  return needed.length > 0 ? needed : fields.slice(0, 1)
}

function wrapped(text: string, width: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines.filter((line) => line !== '')
}
