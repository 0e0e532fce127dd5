/** How many records there are of each sort; sorts that do not occur are left out. */
export type Counts = Readonly<Record<string, number>>

/** What a release holds, counted. Shares run from 0 to 1. */
export interface Meta {
  /** Name of the package. */
  readonly name: string
  /** Version of the package, and so of the data: MAJOR.MINOR.PATCH. */
  readonly version: string
  /** SHA-256, in hexadecimal, of the JSON of all tables: two releases with the same digest hold the same data. */
  readonly digest: string
  /** Rows of each table. */
  readonly rows: {
    readonly sources: number
    readonly entities: number
    readonly events: number
    readonly relations: number
    readonly propositions: number
    readonly claims: number
    readonly evidence: number
  }
  /** Entities of each type. */
  readonly entitiesByType: Counts
  /** Events of each kind. */
  readonly eventsByKind: Counts
  /** Events by the year of their first possible day, else of their last; `unknown` where both are open. */
  readonly eventsByYear: Counts
  /** Relations of each type. */
  readonly relationsByType: Counts
  /** Claims of each stance. */
  readonly claimsByStance: Counts
  /** Sources by the id of their publisher. */
  readonly sourcesByPublisher: Counts
  /** Sources by language (BCP 47). */
  readonly sourcesByLanguage: Counts
  /** Sources by the country of their publisher: the state whose organ it is, else its seat; `none` where it has neither. */
  readonly sourcesByCountry: Counts
  /** Sources by the letter of the Admiralty code. */
  readonly sourcesByReliability: Counts
  /** Sources by how much of them was seen. */
  readonly sourcesByAccess: Counts
  /** Share of the supported propositions whose support comes from one origin at most. */
  readonly singleOriginShare: number
  /** Share of all propositions that are denied or rivalled. */
  readonly disputedShare: number
}

/** What one release changed in the records, by id. */
export interface ReleaseChanges {
  /** The version that made the changes. */
  readonly version: string
  /** Ids that it added. */
  readonly added: readonly string[]
  /** Ids whose content it changed. */
  readonly changed: readonly string[]
  /** Ids that it retired; `redirects` says what became of them. */
  readonly retired: readonly string[]
}
