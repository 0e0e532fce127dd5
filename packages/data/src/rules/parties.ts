import { type EdtfDate, overlaps } from '@mali-russia/edtf'
import { dateKey, type RuleContext, remembered, windowOf } from './context.js'
import { distinct } from './order.js'
import type { Relation } from './types.js'

/**
 * The party that speaks when an entity speaks: the state or body that it belongs to at that time, else itself.
 * A state, and a body that is not part of another, are parties. An organ of a state speaks for the state. A person
 * speaks for whom they hold office, else for the body that they work for, belong to, command or lead.
 *
 * Relations that hold for certain at that time go before those that may. Where several different parties are left, it
 * is the one with the smallest id: see {@link partiesOf}.
 *
 * @param when The day of the statement.
 * @example
 * ```ts
 * partyOf('org:russian-foreign-ministry', parseEdtf('2021-11-11'), context) // 'country:russia'
 * ```
 */
export const partyOf = (entity: string, when: EdtfDate, context: RuleContext): string =>
  partiesOf(entity, when, context)[0] ?? entity

/**
 * All parties that an entity may equally well speak for, in the order of their ids: more than one where, say, a person
 * holds offices of two states. What they say then needs an `onBehalfOf`.
 *
 * @example
 * ```ts
 * partiesOf('country:mali', parseEdtf('2021'), buildContext(data)) // ['country:mali']
 * ```
 */
export const partiesOf = (entity: string, when: EdtfDate, context: RuleContext): readonly string[] =>
  remembered(context.memory.parties, `${entity} ${dateKey(when)}`, () => workOut(entity, when, context, new Set()))

function workOut(entity: string, when: EdtfDate, context: RuleContext, seen: ReadonlySet<string>): readonly string[] {
  const record = context.entities.get(entity)
  // Bodies that are part of each other: the one that the way comes back to is taken for the root.
  if (!record || seen.has(entity)) return [entity]
  const passed = new Set(seen).add(entity)
  const onward = (next: string) => workOut(next, when, context, passed)
  switch (record.type) {
    case 'organization':
      return record.state ? [record.state] : (bestOf(['part-of'], entity, when, context, onward) ?? [entity])
    case 'operation':
      return bestOf(['part-of'], entity, when, context, onward) ?? [entity]
    case 'office': {
      const body = record.state ?? record.organization
      return body ? onward(body) : [entity]
    }
    case 'person':
      return (
        bestOf(['holds-office'], entity, when, context, onward) ??
        bestOf(['employed-by', 'member-of', 'commands', 'leads'], entity, when, context, onward) ?? [entity]
      )
    default:
      return [entity]
  }
}

/** Where the relations that hold for certain lead; else where those lead that may hold. */
function bestOf(
  types: readonly Relation['type'][],
  entity: string,
  when: EdtfDate,
  context: RuleContext,
  onward: (next: string) => readonly string[],
): readonly string[] | undefined {
  const candidates = context.relationsFrom.get(entity)?.filter(({ type }) => types.includes(type))
  const relations = standing(candidates, when, context)
  return relations.length > 0 ? distinct(relations.flatMap(({ to }) => onward(to))) : undefined
}

/** The relations that hold for certain at that time; if there are none, those that may. */
export function standing(
  relations: readonly Relation[] = [],
  when: EdtfDate,
  context: RuleContext,
): readonly Relation[] {
  const answers = relations.map(({ date }) => overlaps(windowOf(when, context), windowOf(date, context)))
  const wanted = answers.includes('yes') ? 'yes' : 'maybe'
  return relations.filter((_, i) => answers[i] === wanted)
}
