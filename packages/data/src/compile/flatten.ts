import { eventSchema, propositionSchema, relationSchema, sourceSchema } from '../schema/index.js'
import { relationTypes } from '../vocabulary/index.js'
import { attestEnds } from './attest.js'
import type { Path } from './read/node.js'
import type { ClaimForm, PropositionForm, ReadRecord, RecordFile, RelationForm, SourceForm } from './records.js'
import { type CodedTables, type Redirect, redirectKey, sortedById } from './tables.js'

/** Where a row was written: the file, and the way to it from the file's root. */
export interface Origin {
  readonly file: RecordFile
  readonly path: Path
}

/** The coded tables, each sorted by id, and where each row was written. */
export interface Flattened {
  readonly tables: CodedTables
  readonly redirects: readonly Redirect[]
  /** By id, redirects by `redirectKey`. Of a proposition that was not written, the record itself. */
  readonly origins: ReadonlyMap<string, Origin>
}

/**
 * Makes tables of records: ids from folders, file names and keys; the propositions that every event and relation has
 * without being written; titles, letters and ends that a file may leave out.
 */
export function flatten(records: readonly ReadRecord[]): Flattened {
  const rows: CodedTables = {
    sources: [],
    entities: [],
    events: [],
    relations: [],
    propositions: [],
    claims: [],
  }
  const redirects: Redirect[] = []
  const origins = new Map<string, Origin>()
  const letters = new Map(records.flatMap(({ file, content }) => letterOf(file.place.id, content)))
  const names = new Map(records.flatMap(({ file, content }) => namesOf(file.place.id, content)))

  for (const { file, content } of records) {
    const { id } = file.place
    origins.set(content.sort === 'retired' ? redirectKey(id) : id, { file, path: [] })
    switch (content.sort) {
      case 'source':
        rows.sources.push(
          ordered(sourceSchema, { ...content.value, id, reliability: reliabilityOf(content.value, letters) }),
        )
        break
      case 'event': {
        const { claims, propositions, modality = 'fact', text = content.value.title.en, ...event } = content.value
        rows.events.push(ordered(eventSchema, { ...event, id }))
        addImplicit(file, 'occurred', modality, text, claims)
        addStatements(file, propositions)
        break
      }
      case 'relation': {
        const { claims, propositions, ...relation } = content.value
        const title = relation.title ?? titleOf(relation, names)
        rows.relations.push(ordered(relationSchema, { ...relation, id, title }))
        addImplicit(file, 'holds', 'fact', title.en, claims)
        addStatements(file, propositions)
        break
      }
      case 'retired':
        redirects.push({ ...content.value, id })
        break
      default: {
        const { propositions, ...entity } = content.value
        // The form of the file was made from the schema of this very type.
        rows.entities.push({ id, type: content.sort, ...entity } as CodedTables['entities'][number])
        addStatements(file, propositions)
      }
    }
  }

  function addImplicit(
    file: RecordFile,
    key: 'occurred' | 'holds',
    modality: CodedTables['propositions'][number]['modality'],
    text: string,
    claims: Map<string, ClaimForm> | undefined,
  ): void {
    const id = `prop:${file.place.slug}/${key}`
    const value = { type: 'boolean', boolean: true } as const
    rows.propositions.push({ id, about: file.place.id, predicate: key, value, modality, text })
    origins.set(id, { file, path: [] })
    addClaims(file, key, ['claims'], claims)
  }

  function addStatements(file: RecordFile, propositions: Map<string, PropositionForm> = new Map()): void {
    for (const [key, { claims, modality = 'fact', ...proposition }] of propositions) {
      const id = `prop:${file.place.slug}/${key}`
      rows.propositions.push(ordered(propositionSchema, { ...proposition, id, about: file.place.id, modality }))
      origins.set(id, { file, path: ['propositions', key] })
      addClaims(file, key, ['propositions', key, 'claims'], claims)
    }
  }

  function addClaims(file: RecordFile, on: string, path: Path, claims: Map<string, ClaimForm> = new Map()): void {
    for (const [key, claim] of claims) {
      const id = `claim:${file.place.slug}/${on}/${key}`
      rows.claims.push({ id, proposition: `prop:${file.place.slug}/${on}`, ...claim })
      origins.set(id, { file, path: [...path, key] })
    }
  }

  const tables = {
    sources: sortedById(rows.sources),
    entities: sortedById(rows.entities),
    events: sortedById(rows.events),
    relations: sortedById(rows.relations),
    propositions: sortedById(rows.propositions),
    claims: sortedById(rows.claims),
  }
  return { tables: attestEnds(tables), redirects: sortedById(redirects), origins }
}

type Letter = CodedTables['sources'][number]['reliability']
type Names = CodedTables['entities'][number]['names']

const letterOf = (id: string, { sort, value }: ReadRecord['content']): [string, Letter][] =>
  sort === 'organization' && 'reliability' in value && value.reliability ? [[id, value.reliability]] : []

const namesOf = (id: string, { value }: ReadRecord['content']): [string, Names][] =>
  'names' in value ? [[id, value.names]] : []

const reliabilityOf = ({ reliability, publisher }: SourceForm, letters: ReadonlyMap<string, Letter>): Letter =>
  reliability ?? letters.get(publisher) ?? { code: 'F', rationale: 'Nothing is recorded of the publisher.' }

function titleOf(
  { type, from, to }: RelationForm,
  names: ReadonlyMap<string, Names>,
): CodedTables['relations'][number]['title'] {
  const say = (language: 'en' | 'fr'): string =>
    relationTypes[type].sentence[language]
      .replace('{from}', () => names.get(from)?.[language] ?? from)
      .replace('{to}', () => names.get(to)?.[language] ?? to)
  return { en: say('en'), fr: say('fr') }
}

/** The row with its fields in the order of its schema, whatever a file left out. */
function ordered<Row extends object>({ shape }: { readonly shape: object }, row: Row): Row {
  const rank = new Map(Object.keys(shape).map((name, i) => [name, i]))
  const entries = Object.entries(row).sort(([a], [b]) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0))
  return Object.fromEntries(entries) as Row // the same fields
}
