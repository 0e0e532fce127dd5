import type * as data from '@mali-russia/data'
import type { Bar } from '../lens.js'

type Ids = data.Ids
type Shipped = data.ShippedIds

/** One value, or a list of which any will do. Of an empty list none does, so that nothing is found. */
export type OneOrMany<T> = T | readonly T[]

/**
 * Conditions on a date. Each names a period in EDTF: `'2021'` is the whole year. An absent date answers maybe.
 *
 * @example
 * ```ts
 * const id = 'event:mi-35-delivery-bamako-2021-01' // on some day of January 2021
 * db.events.count({ id, during: '2021-01' }) // 1
 * db.events.count({ id, during: '2021-01-01/2021-01-15' }) // 0
 * db.events.count({ id, during: '2021-01-01/2021-01-15', match: 'possible' }) // 1
 * ```
 */
export interface DateConditions {
  /** Wholly inside the period. */
  readonly during?: string
  /** Shares a day with the period. */
  readonly overlaps?: string
  /** Ended before the period began. */
  readonly before?: string
  /** Began after the period ended. */
  readonly after?: string
}

/**
 * Conditions on claims. Those given together are met by one and the same claim: `{ speaker, stance: 'denies' }` finds
 * what this speaker denies, not what they speak of and somebody denies.
 *
 * @example
 * ```ts
 * const query = { speaker: 'country:mali', stance: 'denies', predicate: 'occurred' }
 * db.events.find(query).some(({ id }) => id === 'event:mali-wagner-talks-2021') // true
 * ```
 */
export interface ClaimConditions<I extends Ids = Shipped> {
  /** The source of the claim. */
  readonly source?: OneOrMany<I['source']>
  /**
   * Who makes it. A state or body is also found where somebody speaks for it. Where the source speaks in its own voice,
   * that is without speakers, its authors do, its publisher, and the state of which that is an organ. Speakers whom it
   * does not name are found under nobody.
   */
  readonly speaker?: OneOrMany<data.EntityOf<I>>
  readonly stance?: OneOrMany<data.Stance>
  /** The predicate of the proposition that is claimed. Given alone, it needs no claim. */
  readonly predicate?: OneOrMany<data.Predicate>
}

/** Conditions on evidence. Of events it is that of their taking place, of relations that of their holding. */
export interface EvidenceConditions {
  /** Disputed: denied, or rivalled. Events and relations are where any statement about them is. */
  readonly disputed?: boolean
  /** What the evidence reaches. Where only the possible origins reach `minOrigins`, the answer is maybe. */
  readonly evidence?: Bar
}

/** Who takes part, in which role: an entity, a role, or both. */
export type ParticipantCondition<I extends Ids = Shipped> =
  | { readonly entity: data.EntityOf<I>; readonly role?: OneOrMany<data.Role> }
  | { readonly entity?: data.EntityOf<I>; readonly role: OneOrMany<data.Role> }

/**
 * Conditions on all who take part. What is asked of one entity, of `any`, `all` and `none` holds together.
 *
 * @example
 * ```ts
 * const participants = { all: ['person:sergey-lavrov', 'country:mali'], none: ['org:ecowas'] }
 * db.events.count({ participants, kind: 'press-conference', during: '2021-11' }) // 1
 * ```
 */
export interface ParticipantsConditions<I extends Ids = Shipped> {
  readonly entity?: data.EntityOf<I>
  readonly role?: OneOrMany<data.Role>
  /** At least one of these takes part. */
  readonly any?: readonly (data.EntityOf<I> | ParticipantCondition<I>)[]
  /** Each of these takes part. */
  readonly all?: readonly (data.EntityOf<I> | ParticipantCondition<I>)[]
  /** None of these takes part. */
  readonly none?: readonly (data.EntityOf<I> | ParticipantCondition<I>)[]
  /** Only who is named, not who acts for them. */
  readonly exact?: boolean
}

/**
 * A place itself, or everything in it.
 *
 * @example
 * ```ts
 * const id = 'event:diop-visit-moscow-2021-11'
 * db.events.count({ id, place: 'country:russia' }) // 0
 * db.events.count({ id, place: { within: 'country:russia' } }) // 1
 * ```
 */
export type PlaceCondition<I extends Ids = Shipped> = PlaceId<I> | { readonly within: PlaceId<I> }

/** Where something can happen: a country or a place. */
export type PlaceId<I extends Ids = Shipped> = I['country'] | I['place']

/**
 * Conditions on events; their date is when they happened.
 *
 * @example
 * ```ts
 * const query = { kind: ['coup', 'election'], during: '2021', evidence: { minOrigins: 2 } }
 * db.events.find(query).map(({ kind }) => kind) // ['coup']
 * ```
 */
export interface EventConditions<I extends Ids = Shipped>
  extends DateConditions,
    ClaimConditions<I>,
    EvidenceConditions {
  readonly id?: OneOrMany<I['event']>
  readonly kind?: OneOrMany<data.EventKind>
  /**
   * An entity that takes part, itself or through somebody who acts for it; or conditions on several, on roles, or on
   * the very entity alone.
   */
  readonly participants?: data.EntityOf<I> | ParticipantsConditions<I>
  /**
   * The place itself, or `{ within }` everything in it. What has no known place is maybe at any. Containment too is
   * three-valued: what happened in the Sahel is maybe in Mali, and what happened in Mali maybe in Bamako.
   */
  readonly place?: PlaceCondition<I>
  readonly partOf?: OneOrMany<I['event']>
  readonly instrument?: OneOrMany<I['instrument']>
}

/** Conditions on sources; the date is that of issue. */
export interface SourceConditions<I extends Ids = Shipped> extends DateConditions {
  readonly id?: OneOrMany<I['source']>
  readonly type?: OneOrMany<data.SourceType>
  readonly publisher?: OneOrMany<I['organization']>
  /** BCP 47, as coded: `'fr'`. */
  readonly language?: OneOrMany<string>
  readonly genre?: OneOrMany<data.Genre>
  readonly tier?: OneOrMany<data.Tier>
  readonly access?: OneOrMany<data.Access>
  readonly carrier?: OneOrMany<data.Carrier>
  readonly reliability?: OneOrMany<data.Reliability>
}

/** Conditions on entities. */
export interface EntityConditions<I extends Ids = Shipped> {
  readonly id?: OneOrMany<data.EntityOf<I>>
  readonly type?: OneOrMany<data.EntityType>
  /** Kind within the type: of organization, place, equipment, instrument or operation. */
  readonly kind?: OneOrMany<EntityKind>
  /** A name or alias in any language, whole; case and accents do not matter. */
  readonly name?: OneOrMany<string>
  /** The state whose organ or office it is. */
  readonly state?: OneOrMany<I['country']>
  /**
   * A place or country that lies wholly in this one, by what is coded: its country, and the places that hold it. A
   * river through several countries lies in none of them, and no place lies in itself.
   */
  readonly within?: PlaceId<I>
}

/** Every kind that an entity can have. */
export type EntityKind =
  | data.OrganizationKind
  | data.PlaceKind
  | data.EquipmentKind
  | data.InstrumentKind
  | data.OperationKind

/** Conditions on relations. */
export interface RelationConditions<I extends Ids = Shipped>
  extends DateConditions,
    ClaimConditions<I>,
    EvidenceConditions {
  readonly id?: OneOrMany<I['relation']>
  readonly type?: OneOrMany<data.RelationType>
  readonly from?: OneOrMany<data.EntityOf<I>>
  readonly to?: OneOrMany<data.EntityOf<I>>
  readonly capacity?: OneOrMany<data.Capacity>
  /** Held through the whole of this period. */
  readonly at?: string
}

/** Conditions on propositions. */
export interface PropositionConditions<I extends Ids = Shipped> extends ClaimConditions<I>, EvidenceConditions {
  readonly id?: OneOrMany<I['proposition']>
  readonly about?: OneOrMany<data.RecordOf<I>>
  readonly regarding?: OneOrMany<data.EntityOf<I>>
  readonly modality?: OneOrMany<data.Modality>
  readonly valueType?: OneOrMany<data.ValueType>
  /** The time for which the value is meant. */
  readonly valid?: DateConditions
}

/** Conditions on claims. */
export interface ClaimRowConditions<I extends Ids = Shipped> extends ClaimConditions<I> {
  readonly id?: OneOrMany<I['claim']>
  readonly proposition?: OneOrMany<I['proposition']>
  /** The record that the proposition is about. */
  readonly about?: OneOrMany<data.RecordOf<I>>
  readonly cites?: OneOrMany<I['source']>
  /**
   * Its own basis: that which is written, else `statement` where a speaker is named, else `unknown`. That at the end of
   * what it cites is weighed by evidence, not here.
   */
  readonly basis?: OneOrMany<data.Basis>
  readonly hedge?: OneOrMany<data.Hedge>
  /** What is written, else `explicit` where a speaker is named; of others none is found. */
  readonly attribution?: OneOrMany<data.Attribution>
  /** When it was said; maybe where the source does not tell. */
  readonly said?: DateConditions
  /** When its source was published. */
  readonly issued?: DateConditions
}

/**
 * Conditions joined: all those given hold, and all of `and`, and one of `or`, and not `not`, by Kleene’s rules: where a
 * part is maybe, the whole is, unless the other parts decide it.
 *
 * @example
 * ```ts
 * db.entities.count({ id: 'country:mali', not: { or: [{ type: 'person' }, { type: 'office' }] } }) // 1
 * ```
 */
export type Where<C> = C & {
  readonly and?: readonly Where<C>[]
  readonly or?: readonly Where<C>[]
  readonly not?: Where<C>
}

/** Options of a query; they stand at its root alone. */
export interface Options<Order extends string> {
  /** Order of the rows; a leading `-` turns it round. */
  readonly orderBy?: Order
  /** The most rows to give. */
  readonly limit?: number
  /** `certain`, the default, keeps rows that answer yes; `possible` also those that answer maybe. */
  readonly match?: 'certain' | 'possible'
}

/** Orders of rows with a date, and of rows without. */
export type DatedOrder = 'date' | '-date' | 'id' | '-id'
export type UndatedOrder = 'id' | '-id'

export type EventQuery<I extends Ids = Shipped> = Where<EventConditions<I>> & Options<DatedOrder>
export type SourceQuery<I extends Ids = Shipped> = Where<SourceConditions<I>> & Options<DatedOrder>
export type EntityQuery<I extends Ids = Shipped> = Where<EntityConditions<I>> & Options<UndatedOrder>
export type RelationQuery<I extends Ids = Shipped> = Where<RelationConditions<I>> & Options<DatedOrder>
export type PropositionQuery<I extends Ids = Shipped> = Where<PropositionConditions<I>> & Options<UndatedOrder>
export type ClaimQuery<I extends Ids = Shipped> = Where<ClaimRowConditions<I>> & Options<UndatedOrder>
