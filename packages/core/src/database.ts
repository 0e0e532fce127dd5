import type * as data from '@mali-russia/data'
import { type Denial, type DenialQuery, denials } from './denials.js'
import { type Dispute, type DisputeQuery, disputes } from './disputes.js'
import { type EvidenceAnswer, evidenceFor } from './evidence.js'
import { type Holder, holders } from './holders.js'
import { asOf, type Bar, type Lens, trust } from './lens.js'
import { type Explanation, explain, find } from './query/run.js'
import type {
  ClaimQuery,
  EntityQuery,
  EventQuery,
  PropositionQuery,
  RelationQuery,
  SourceQuery,
} from './query/types.js'
import { buildReadings, type Reading, type Readings } from './reading.js'
import { buildStore, type Store } from './store.js'
import type { TableName, Tables } from './types.js'
import { unknownId } from './unknown-id.js'
import { buildView, type View } from './view.js'

type Ids = data.Ids
type Shipped = data.ShippedIds

/** One table, to be asked. Rows come out in a fixed order (date, then id) and are the very records given. */
export interface Table<Row, Query> {
  /**
   * All rows that a query finds.
   *
   * @throws An error that names the path, the value and the nearest right one, if the query cannot be right.
   * @throws {@link MissingTableError} if it needs a table that the database was opened without.
   * @example
   * ```ts
   * const rows = db.events.find({ kind: 'coup', during: '2020/2021', orderBy: '-date' })
   * rows.map(({ date }) => date.start) // ['2021-05-24', '2020-08-18']
   * ```
   */
  readonly find: (query?: Query) => Row[]
  /**
   * The first row that a query finds.
   *
   * @example
   * ```ts
   * db.entities.first({ name: 'goita' })?.id // undefined
   * db.entities.first({ name: 'assimi goita' })?.id // 'person:assimi-goita'
   * ```
   */
  readonly first: (query?: Query) => Row | undefined
  /**
   * How many rows a query finds; its `limit` counts too.
   *
   * @example
   * ```ts
   * db.events.count({ kind: 'coup', during: '2020/2021' }) // 2
   * db.events.count({ kind: 'coup', limit: 1 }) // 1
   * ```
   */
  readonly count: (query?: Query) => number
  /**
   * What the query would do: the index that it uses, the rows that it asks, how they answer each condition.
   *
   * @example
   * ```ts
   * const { rows, index, asked, found } = db.events.explain({ kind: 'coup', during: '2021' })
   * index // 'events.explain.kind'
   * asked < rows // true
   * found // 1
   * ```
   */
  readonly explain: (query?: Query) => Explanation
}

/** Whether an id is one that the shipped records had and have no more, so that no record stands for it. */
type IsRetired<I extends Ids, Id extends string> = Id extends data.RowId
  ? [I, data.RowIndex[Id]] extends [Shipped, never]
    ? true
    : false
  : false

/** The record that an id stands for, told by its prefix; none where the id was withdrawn or split. */
export type RecordFor<I extends Ids, Id extends string> = string extends Id
  ? AnyRecord<I>
  : IsRetired<I, Id> extends true
    ? never
    : Id extends `person:${string}`
      ? data.Person<I>
      : Id extends `org:${string}`
        ? data.Organization<I>
        : Id extends `country:${string}`
          ? data.Country<I>
          : Id extends `place:${string}`
            ? data.Place<I>
            : Id extends `office:${string}`
              ? data.Office<I>
              : Id extends `equipment:${string}`
                ? data.Equipment<I>
                : Id extends `instrument:${string}`
                  ? data.Instrument<I>
                  : Id extends `operation:${string}`
                    ? data.Operation<I>
                    : Id extends `event:${string}`
                      ? data.Event<I>
                      : Id extends `relation:${string}`
                        ? data.Relation<I>
                        : Id extends `source:${string}`
                          ? data.Source<I>
                          : Id extends `prop:${string}`
                            ? data.Proposition<I>
                            : Id extends `claim:${string}`
                              ? data.Claim<I>
                              : AnyRecord<I>

/** A record of any table. */
export type AnyRecord<I extends Ids = Shipped> =
  | data.Source<I>
  | data.Entity<I>
  | data.Event<I>
  | data.Relation<I>
  | data.Proposition<I>
  | data.Claim<I>

/** Tables opened for questions, under a lens. Immutable: a lens gives another database over the same tables. */
export interface Database<I extends Ids = Shipped> {
  readonly sources: Table<data.Source<I>, SourceQuery<I>>
  readonly entities: Table<data.Entity<I>, EntityQuery<I>>
  readonly events: Table<data.Event<I>, EventQuery<I>>
  readonly relations: Table<data.Relation<I>, RelationQuery<I>>
  readonly propositions: Table<data.Proposition<I>, PropositionQuery<I>>
  readonly claims: Table<data.Claim<I>, ClaimQuery<I>>
  /**
   * The record with an id, or with the one that it moved to.
   *
   * @throws {@link UnknownIdError} naming the nearest id, if there is none or the lens hides it.
   * @throws {@link RetiredIdError} if it was withdrawn or split, with the reason.
   * @throws {@link MissingTableError} if the database was opened without the table of such ids.
   * @example
   * ```ts
   * db.get('person:assimi-goita').names.ru // 'Ассими Гойта'
   * ```
   */
  readonly get: <Id extends I[keyof I] & string>(id: Id) => RecordFor<I, Id>
  /**
   * The record with an id from outside, such as an address, or with the one that it moved to; undefined if there is none
   * under the lens.
   *
   * @example
   * ```ts
   * db.tryGet('person:nobody') // undefined
   * ```
   */
  readonly tryGet: (id: string) => AnyRecord<I> | undefined
  /**
   * Whether there is a record with this id under the lens, or with the one that it moved to.
   *
   * @example
   * ```ts
   * db.has('event:mali-wagner-talks-2021') // true
   * db.asOf('2021-01').has('event:mali-wagner-talks-2021') // false
   * ```
   */
  readonly has: {
    // An id that is known to compile may all the same be hidden, or not in the tables: no is no news of its type.
    (id: I[keyof I] & string): boolean
    (id: string): id is I[keyof I] & string
  }
  /**
   * What speaks for and against a proposition; of an event, that it occurred; of a relation, that it holds.
   *
   * @throws {@link UnknownIdError} if there is no such record under the lens.
   * @throws {@link RetiredIdError} if it was withdrawn or split, with the reason.
   * @example
   * ```ts
   * db.evidence('event:mali-wagner-talks-2021').opposition.keys // ['country:mali']
   * db.evidence('event:mali-wagner-talks-2021').disputed // true
   * ```
   */
  readonly evidence: (id: I['proposition' | 'event' | 'relation']) => EvidenceAnswer<I>
  /**
   * Who denies what: every claim that denies or takes back a statement, with the statement, in the order of the ids of
   * statements, then of claims.
   *
   * @example
   * ```ts
   * const denials = db.denials({ about: 'event:mali-wagner-talks-2021', speaker: 'country:mali' })
   * denials.some(({ proposition }) => proposition.predicate === 'contract.signed') // true
   * denials[0].claim.stance // 'denies'
   * ```
   */
  readonly denials: (query?: DenialQuery<I>) => Denial<I>[]
  /**
   * What is disputed: statements both supported and denied, and those whose values exclude each other, in the order of
   * their ids.
   *
   * @example
   * ```ts
   * const about = 'relation:bah-ndaw-malian-president'
   * const ends = db.disputes({ about }).filter(({ proposition }) => proposition.predicate === 'end')
   * ends.map(({ proposition }) => proposition.value.date.edtf) // ['2021-05-24', '2021-05-25', '2021-05-26']
   * ```
   */
  readonly disputes: (query?: DisputeQuery<I>) => Dispute<I>[]
  /**
   * Who held an office through a day or period (EDTF); those who certainly did come first. Where sources differ on when
   * a tenure began or ended, the answer is certain only if all of them agree; that takes the tables of evidence, and
   * without them the records’ own dates decide. Nobody holds an office after its state has ended.
   *
   * @throws {@link InvalidQueryError} if the id is none of an office.
   * @example
   * ```ts
   * const then = db.holders('office:mli-president', { at: '2021-05-25' })
   * then.map(({ person, answer }) => `${person.names.en}: ${answer}`) // ['Bah Ndaw: maybe', 'Assimi Goïta: maybe']
   * ```
   */
  readonly holders: (office: I['office'], question: { readonly at: string }) => Holder<I>[]
  /**
   * The same tables as they could be read on a day (EDTF; of a longer date its last day): only sources certainly
   * published by then, their claims, and evidence from these alone. Of events, relations and propositions those are left
   * that such a claim is about. What curators made of it is today’s: titles, dates, entities and their ties.
   *
   * @example
   * ```ts
   * db.asOf('2021-09-12').propositions.count({ predicate: 'contract.fee' }) // 0
   * db.asOf('2021-09-13').propositions.count({ predicate: 'contract.fee' }) // 1
   * ```
   */
  readonly asOf: (day: string) => Database<I>
  /**
   * The same tables without the events, relations and propositions whose evidence does not reach a bar. Sources, claims
   * and entities stay.
   *
   * @example
   * ```ts
   * db.trust({ minOrigins: 2 }).has('prop:mali-wagner-talks-2021/fee') // false
   * db.trust({ reliability: 'B', credibility: 2 }).has('prop:mali-wagner-talks-2021/fee') // true
   * ```
   */
  readonly trust: (bar: Bar) => Database<I>
  /**
   * The settings under which this database reads. Of lenses put on one over another the stricter value counts.
   *
   * @example
   * ```ts
   * db.asOf('2021-11').trust({ minOrigins: 2 }).asOf('2022').lens.asOf // '2021-11-30'
   * ```
   */
  readonly lens: Lens
}

/**
 * Opens tables for questions: the shipped ones, or any subset, or your own of the same shape
 * (`openDatabase<Ids>(tables)`, with `Ids` of the data package). The tables are not copied and must not change.
 *
 * @throws {@link InvalidTableError} if a table is not a list of records with ids.
 * @throws {@link DuplicateIdError} if two records have the same id.
 * @example
 * ```ts
 * import * as data from '@mali-russia/data'
 * import { openDatabase } from '@mali-russia/core'
 *
 * const db = openDatabase(data)
 * db.get('person:assimi-goita').names.ru // 'Ассими Гойта'
 * db.events.first({ participants: { all: ['country:russia', 'country:mali'] }, during: '2021-11' })?.places // ['place:moscow']
 * ```
 */
export function openDatabase<I extends Ids = Shipped>(tables: Tables<I>): Database<I> {
  const store = buildStore(tables)
  const readings = buildReadings(store)
  return databaseOver<I>(store, readings, readings(undefined), {})
}

function databaseOver<I extends Ids>(store: Store, readings: Readings, reading: Reading, lens: Lens): Database<I> {
  const view = buildView(store, reading, lens)
  const record = (asked: string): AnyRecord<Ids> | undefined => {
    const id = store.currentId(asked)
    const table = store.tableOf(id)
    return table !== undefined && view.shows(table, id) ? store.row(table, id) : undefined
  }
  const plain = {
    sources: tableOf('sources', view),
    entities: tableOf('entities', view),
    events: tableOf('events', view),
    relations: tableOf('relations', view),
    propositions: tableOf('propositions', view),
    claims: tableOf('claims', view),
    get(id: string) {
      const found = record(id)
      if (found === undefined) throw unknownId('get', id, view)
      return found
    },
    tryGet: record,
    has: (id: string) => record(id) !== undefined,
    evidence: (id: string) => evidenceFor(id, view),
    denials: (query?: unknown) => denials(query, view),
    disputes: (query?: unknown) => disputes(query, view),
    holders: (office: string, question: unknown) => holders(office, question, view),
    asOf(day: string) {
      const earlier = asOf(lens, day)
      const then = earlier.asOf === lens.asOf ? reading : readings(earlier.asOf)
      return databaseOver<Ids>(store, readings, then, earlier)
    },
    // Trust changes nothing of what can be read, and so of evidence.
    trust: (bar: Bar) => databaseOver<Ids>(store, readings, reading, trust(lens, bar)),
    lens: Object.freeze(lens),
    // All but the two whose types tell more than the code can: a guard, and a record by the prefix of its id.
  } satisfies Omit<Database<Ids>, 'get' | 'has'> & { readonly get: unknown; readonly has: unknown }
  // The rows that come out are the rows that came in, so they have the ids that the caller’s types say.
  return plain as unknown as Database<I>
}

function tableOf<T extends TableName>(table: T, view: View) {
  return {
    find: (query?: unknown) => find(query, table, view, `${table}.find`),
    first: (query?: unknown) => find(query, table, view, `${table}.first`, 1)[0],
    count: (query?: unknown) => find(query, table, view, `${table}.count`).length,
    explain: (query?: unknown) => explain(query, table, view, `${table}.explain`),
  }
}
