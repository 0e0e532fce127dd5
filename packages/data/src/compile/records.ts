import type { EntityType } from './entity-types.js'
import type { YamlNode } from './read/node.js'
import type { RecordPlace } from './read/place.js'
import type { Redirect, Tables } from './tables.js'

type Row<Name extends keyof Tables> = Tables[Name][number]
type Writable<T, Computed extends string> = T extends unknown ? Omit<T, Computed> : never

export type ClaimForm = Omit<Row<'claims'>, 'id' | 'proposition'>
export type PropositionForm = Omit<Row<'propositions'>, 'id' | 'about' | 'modality'> & {
  modality?: Row<'propositions'>['modality']
  claims?: Map<string, ClaimForm>
}
interface Statements {
  propositions?: Map<string, PropositionForm>
}
interface ClaimedStatements extends Statements {
  claims?: Map<string, ClaimForm>
}
export type SourceForm = Omit<Row<'sources'>, 'id' | 'reliability'> & Partial<Pick<Row<'sources'>, 'reliability'>>
type EntityForm = Writable<Row<'entities'>, 'id' | 'type'> & Statements
type EventForm = Omit<Row<'events'>, 'id'> & ClaimedStatements & Partial<Pick<Row<'propositions'>, 'modality' | 'text'>>
export type RelationForm = Omit<Row<'relations'>, 'id' | 'title'> &
  ClaimedStatements &
  Partial<Pick<Row<'relations'>, 'title'>>
type RetiredForm = Writable<Redirect, 'id'>

/** What a record file of each sort says, once it has been read by its form. */
export type RecordContent =
  | { readonly sort: 'source'; readonly value: SourceForm }
  | { readonly sort: EntityType; readonly value: EntityForm }
  | { readonly sort: 'event'; readonly value: EventForm }
  | { readonly sort: 'relation'; readonly value: RelationForm }
  | { readonly sort: 'retired'; readonly value: RetiredForm }

/** A record file: where it stands, its text, and the tree that was written. */
export interface RecordFile {
  /** Path from the package's folder, with slashes. */
  readonly path: string
  readonly text: string
  readonly place: RecordPlace
  readonly root: YamlNode
}

/** A record file that could be read whole. */
export interface ReadRecord {
  readonly file: RecordFile
  readonly content: RecordContent
}
