/**
 * Questions over records of `@mali-russia/data`, or over your own of the same shape.
 *
 * @packageDocumentation
 */
export { type AnyRecord, type Database, openDatabase, type RecordFor, type Table } from './database.js'
export type { Denial, DenialQuery } from './denials.js'
export type { Dispute, DisputeQuery } from './disputes.js'
export {
  DuplicateIdError,
  InvalidDateError,
  InvalidQueryError,
  InvalidTableError,
  InvalidTermError,
  MaliRussiaError,
  MissingTableError,
  RetiredIdError,
  UnknownFieldError,
  UnknownIdError,
} from './errors.js'
export type { EvidenceAnswer, EvidenceSide } from './evidence.js'
export type { Holder } from './holders.js'
export type { Bar, FullBar, Lens } from './lens.js'
export type { Explanation } from './query/run.js'
export type {
  ClaimConditions,
  ClaimQuery,
  ClaimRowConditions,
  DateConditions,
  DatedOrder,
  EntityConditions,
  EntityKind,
  EntityQuery,
  EventConditions,
  EventQuery,
  EvidenceConditions,
  OneOrMany,
  Options,
  ParticipantCondition,
  ParticipantsConditions,
  PlaceCondition,
  PlaceId,
  PropositionConditions,
  PropositionQuery,
  RelationConditions,
  RelationQuery,
  SourceConditions,
  SourceQuery,
  UndatedOrder,
  Where,
} from './query/types.js'
export type { Tables } from './types.js'
