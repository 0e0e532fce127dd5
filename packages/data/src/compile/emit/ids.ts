import { idPrefixes } from '../../schema/ids.js'
import type { Dataset, Redirect } from '../tables.js'
import { labelsOf } from './labels.js'

/**
 * Prints the documented indexes of all ids, from which an editor completes ids and shows what they stand for.
 * The ids of claims are described by their form alone: they are many, and nobody types them.
 */
export function printIds({ tables, redirects }: Dataset): string {
  const labels = labelsOf(tables)
  const index = (target: IndexedTarget): string => {
    const type = capital(target)
    const prefix = `${idPrefixes[target]}:`
    const shipped = [...labels].filter(([id]) => id.startsWith(prefix)).map(([id, label]) => entry(id, label, type))
    const retired = redirects.filter(({ id }) => id.startsWith(prefix)).map((redirect) => retiredEntry(redirect, type))
    return [
      `/** Every id of the table or type, with what it stands for. Retired ids are marked as deprecated. */`,
      `export interface ${type}Index {`,
      ...shipped,
      ...retired,
      '}',
      `/** The id of a shipped record of this sort. */`,
      `export type ${type}Id = keyof ${type}Index`,
      '',
    ].join('\n')
  }
  return [
    '// Generated from the records by the compiler. Do not edit.',
    `import type { ${[...indexed, 'claim', 'ids'].map((target) => capital(target)).join(', ')} } from './types.js'`,
    '',
    ...indexed.map(index),
    '/** Every entity by its id. */',
    `export interface EntityIndex extends ${entityTargets.map((target) => `${capital(target)}Index`).join(', ')} {}`,
    '/** The id of a shipped entity of any type. */',
    'export type EntityId = keyof EntityIndex',
    '',
    '/** Every claim by its id: the key of its record, of its proposition, and its own. */',
    'export interface ClaimIndex {',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the text of a template type
    '  [id: `claim:${string}/${string}/${string}`]: Claim',
    '}',
    '/** The id of a claim. */',
    'export type ClaimId = keyof ClaimIndex',
    '',
    '/** Every row of every table that has ids, by its id. */',
    'export interface RowIndex extends SourceIndex, EntityIndex, EventIndex, RelationIndex, PropositionIndex, ClaimIndex {}',
    '/** The id of any shipped row. */',
    'export type RowId = keyof RowIndex',
    '',
    '/** The ids of the shipped records. */',
    'export interface ShippedIds extends Ids {',
    ...[...indexed, 'claim' as const].map((target) => `  readonly ${target}: ${capital(target)}Id`),
    '}',
    '',
  ].join('\n')
}

const notEntities = ['source', 'event', 'relation', 'proposition'] as const
const entityTargets = [
  'person',
  'organization',
  'country',
  'place',
  'office',
  'equipment',
  'instrument',
  'operation',
] as const satisfies readonly (keyof typeof idPrefixes)[]
const indexed = [...notEntities.slice(0, 1), ...entityTargets, ...notEntities.slice(1)] as const
type IndexedTarget = (typeof indexed)[number]

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

const entry = (id: string, label: string, type: string): string => `  /** ${safe(label)} */\n  '${id}': ${type}`

function retiredEntry(redirect: Redirect, type: string): string {
  const reason = safe(redirect.reason)
  switch (redirect.how) {
    case 'moved':
      return `  /** @deprecated Moved to \`${redirect.to}\`: ${reason} */\n  '${redirect.id}': ${type}`
    case 'split':
      return `  /** @deprecated Split into ${redirect.to.map((id) => `\`${id}\``).join(', ')}: ${reason} */\n  '${redirect.id}': never`
    case 'withdrawn':
      return `  /** @deprecated Withdrawn: ${reason} */\n  '${redirect.id}': never`
  }
}

const safe = (text: string): string => text.replaceAll('*/', '*\\/').replaceAll('@', '(at)').replace(/\s+/g, ' ')
