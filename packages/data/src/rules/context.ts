import { type EdtfDate, toWindow, type Window } from '@mali-russia/edtf'
import type { Chain } from './chain.js'
import { questionOf } from './question.js'
import type { Weight } from './tally.js'
import type { Claim, Entity, Ids, Proposition, Relation, RuleTables, Source } from './types.js'

/** Tables with the indexes that the rules share, and what they have worked out. One serves any number of questions. */
export interface RuleContext {
  readonly sources: ReadonlyMap<string, Source>
  readonly entities: ReadonlyMap<string, Entity>
  /** By proposition, the claims on it that can count: those whose source is in the tables and was seen by a coder. */
  readonly claimsOn: ReadonlyMap<string, readonly Claim[]>
  /** By the entity from which they go. */
  readonly relationsFrom: ReadonlyMap<string, readonly Relation[]>
  /** Ownership, by what is owned. */
  readonly ownersOf: ReadonlyMap<string, readonly Relation[]>
  /** Propositions by the question that they answer, where it has one answer. */
  readonly answersTo: ReadonlyMap<string, readonly Proposition[]>
  /** Everybody who published a source. */
  readonly publishers: ReadonlySet<string>
  readonly memory: Memory
}

/** What was worked out once and is asked for again. Only the rule that works it out touches it. */
interface Memory {
  readonly windows: Map<string, Window>
  readonly parties: Map<string, readonly string[]>
  readonly owners: Map<string, string>
  readonly holders: Map<string, boolean>
  readonly chains: Map<string, Chain>
  readonly claimsIn: Map<string, ReadonlyMap<string, readonly Claim[]>>
  readonly weights: Map<string, Weight>
}

/**
 * Prepares tables for the rules. The tables must not change afterwards.
 *
 * To ask what followed from a part of the claims, leave out claims, never sources: a source without claims still tells
 * where the texts that cite it come from.
 *
 * @example
 * ```ts
 * const context = buildContext({ sources, entities, relations, propositions, claims })
 * partyOf('person:sergey-lavrov', parseEdtf('2021-11-11'), context) // 'country:russia'
 * ```
 */
export function buildContext<I extends Ids>(tables: RuleTables<I>): RuleContext {
  const sources = byId<Source>(tables.sources)
  const relations: readonly Relation[] = tables.relations
  const claims: readonly Claim[] = tables.claims
  return {
    sources,
    entities: byId<Entity>(tables.entities),
    claimsOn: grouped(
      claims.filter(({ source }) => (sources.get(source)?.access ?? 'cited') !== 'cited'),
      ({ proposition }) => proposition,
    ),
    relationsFrom: grouped(relations, ({ from }) => from),
    ownersOf: grouped(
      relations.filter(({ type }) => type === 'owns'),
      ({ to }) => to,
    ),
    answersTo: answersTo(tables.propositions),
    publishers: new Set([...sources.values()].map(({ publisher }) => publisher)),
    memory: {
      windows: new Map(),
      parties: new Map(),
      owners: new Map(),
      holders: new Map(),
      chains: new Map(),
      claimsIn: new Map(),
      weights: new Map(),
    },
  }
}

/** The compiled window of a record's date. */
export const windowOf = (date: EdtfDate, { memory }: RuleContext): Window =>
  remembered(memory.windows, dateKey(date), () => toWindow(date))

/** The same text for dates that mean the same. */
export const dateKey = ({ edtf, latestStart, earliestEnd }: EdtfDate): string =>
  `${edtf} ${latestStart ?? ''} ${earliestEnd ?? ''}`

/** Works a value out on first use. */
export function remembered<V extends object | string | boolean>(
  memory: Map<string, V>,
  key: string,
  workOut: () => V,
): V {
  const known = memory.get(key)
  if (known !== undefined) return known
  const value = workOut()
  memory.set(key, value)
  return value
}

/** Rows by key, each group in the order of the rows. */
export function grouped<Row>(rows: Iterable<Row>, keyOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const key = keyOf(row)
    const group = groups.get(key)
    if (group) group.push(row)
    else groups.set(key, [row])
  }
  return groups
}

function answersTo(propositions: readonly Proposition[]): ReadonlyMap<string, readonly Proposition[]> {
  const answers = grouped(propositions, (proposition) => questionOf(proposition) ?? '')
  answers.delete('')
  return answers
}

const byId = <Row extends { readonly id: string }>(rows: readonly Row[]): ReadonlyMap<string, Row> =>
  new Map(rows.map((row) => [row.id, row]))
