import type * as data from '../generated/types.js'

type Ids = data.Ids

/** The tables that the rules read. Core hands over a part of the claims, or a user's own tables. */
export type RuleTables<I extends Ids = Ids> = Pick<
  data.Tables<I>,
  'sources' | 'entities' | 'relations' | 'propositions' | 'claims'
>

// To the rules all ids are plain strings, so that they work for any dataset.
export type Source = data.Source<Ids>
export type Entity = data.Entity<Ids>
export type Relation = data.Relation<Ids>
export type Proposition = data.Proposition<Ids>
export type PropositionValue = data.PropositionValue<Ids>
export type Claim = data.Claim<Ids>
export type Evidence = data.Evidence<Ids>
export type Tally = data.Tally<Ids>
export type { Basis, Credibility, Ids, Modality, Origins, Quantity, Reliability } from '../generated/types.js'
