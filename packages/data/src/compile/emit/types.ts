import { actorTypes, idPrefixes, type RefTarget } from '../../schema/ids.js'
import { childrenOf, type Field, type Shape } from '../shape.js'
import { typeNameOf } from './names.js'

/**
 * Prints the interfaces of shapes as TypeScript: one named type a named shape, in the order in which they are first
 * met, with every description as a doc comment. Types that hold ids are generic over them.
 *
 * @param roots Named shapes.
 * @param vocabularies Keys of every vocabulary, by its name.
 */
export function printTypes(roots: readonly Shape[], vocabularies: ReadonlyMap<string, readonly string[]>): string {
  const named = new Map<string, Shape>()
  for (const root of roots) collect(root, named)
  return [
    '// Generated from src/schema by the compiler. Do not edit.',
    "import type { EdtfDate } from '@mali-russia/edtf'",
    "import type { ShippedIds } from './ids.js'",
    '',
    '/** The type of the ids of each table, and of each type of entity. `Ids` itself leaves them all plain strings. */',
    'export interface Ids {',
    ...Object.keys(idPrefixes).map((target) => `  readonly ${target}: string`),
    '}',
    '',
    '/** Ids of entities of any type. */',
    `export type EntityOf<I extends Ids> = ${unionOf(entityTargets.map((target) => `I[${quote(target)}]`))}`,
    '',
    '/** Ids of entities that can speak. */',
    `export type ActorOf<I extends Ids> = ${unionOf(actorTypes.map((target) => `I[${quote(target)}]`))}`,
    '',
    '/** Ids of whatever a proposition can be about: entities, events and relations. */',
    "export type RecordOf<I extends Ids> = EntityOf<I> | I['event'] | I['relation']",
    '',
    ...[...vocabularies].flatMap(([name, keys]) => [
      `/** A term of the vocabulary \`${name}\`. */`,
      `export type ${typeNameOf(name)} = ${unionOf(keys.map(quote))}`,
      '',
    ]),
    ...[...named].flatMap(([name, shape]) => [printNamed(name, shape), '']),
  ].join('\n')
}

const quote = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`

const unionOf = (members: readonly string[]): string =>
  members.join(' | ').length < 90 ? members.join(' | ') : members.map((member) => `\n  | ${member}`).join('')

const notEntities: readonly string[] = ['source', 'event', 'relation', 'proposition', 'claim']
const entityTargets = Object.keys(idPrefixes).filter((target) => !notEntities.includes(target))

function collect(shape: Shape, named: Map<string, Shape>): void {
  if (shape.name !== undefined) {
    if (named.has(shape.name)) return
    named.set(shape.name, shape)
  }
  for (const child of childrenOf(shape)) collect(child, named)
}

const holdsIds = (shape: Shape): boolean =>
  (shape.kind === 'text' && shape.ref !== undefined) || childrenOf(shape).some(holdsIds)

function printNamed(name: string, shape: Shape): string {
  const head = `${name}${holdsIds(shape) ? '<I extends Ids = ShippedIds>' : ''}`
  const doc = comment(shape.general ?? shape.description, '')
  if (shape.kind !== 'object') return `${doc}export type ${head} =${alternatives(shape)}`
  return `${doc}export interface ${head} {\n${shape.fields.map((field) => printField(field, '  ')).join('')}}`
}

const alternatives = (shape: Shape): string =>
  shape.kind === 'union'
    ? shape.options.map((option) => `\n  | ${print(option, '    ')}`).join('')
    : ` ${printUnnamed(shape, '')}`

function printField({ name, optional, shape }: Field, indent: string): string {
  return `${comment(shape.description, indent)}${indent}readonly ${name}${optional ? '?' : ''}: ${print(shape, indent)}\n`
}

function print(shape: Shape, indent: string): string {
  if (shape.name !== undefined) return holdsIds(shape) ? `${shape.name}<I>` : shape.name
  return printUnnamed(shape, indent)
}

function printUnnamed(shape: Shape, indent: string): string {
  switch (shape.kind) {
    case 'text':
      return shape.ref === undefined ? 'string' : refType(shape.ref)
    case 'number':
    case 'boolean':
      return shape.kind
    case 'literal':
      return quote(shape.value)
    case 'term':
      return typeNameOf(shape.vocabulary)
    case 'date':
      return 'EdtfDate'
    case 'nullable':
      return `${print(shape.of, indent)} | null`
    case 'list':
      return `readonly ${inBrackets(print(shape.item, indent))}[]`
    case 'map':
      return `{ readonly [key: string]: ${print(shape.item, indent)} }`
    case 'union':
      return shape.options.map((option) => print(option, indent)).join(' | ')
    case 'object':
      return `{\n${shape.fields.map((field) => printField(field, `${indent}  `)).join('')}${indent}}`
    case 'value':
      throw new TypeError('only record files hold bare values')
  }
}

const inBrackets = (type: string): string => (type.includes(' | ') && !type.startsWith('{') ? `(${type})` : type)

function refType(target: RefTarget): string {
  if (target === 'entity') return 'EntityOf<I>'
  if (target === 'actor') return 'ActorOf<I>'
  if (target === 'record') return 'RecordOf<I>'
  if (target === 'retired') return "RecordOf<I> | I['source']"
  return `I[${quote(target)}]`
}

const comment = (text: string | undefined, indent: string): string =>
  text === undefined ? '' : `${indent}/** ${text.replaceAll('*/', '*\\/')} */\n`
