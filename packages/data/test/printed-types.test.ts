import { describe, expect, it } from 'vitest'
import type * as z from 'zod'
import type * as printed from '../src/generated/types.js'
import * as data from '../src/index.js'
import { type redirectSchema, tablesSchema } from '../src/schema/index.js'

type Frozen<T> = T extends object ? { readonly [K in keyof T]: Frozen<T[K]> } : T
type Inferred = Frozen<z.infer<typeof tablesSchema>>

/** True where each of two types can be assigned to the other. */
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false

/** Does not compile where the types differ. */
const same = <A, B>(holds: Same<A, B>): boolean => holds

const { sources, entities, events, relations, propositions, claims, evidence } = data
const tables = { sources, entities, events, relations, propositions, claims, evidence }
const names = ['sources', 'entities', 'events', 'relations', 'propositions', 'claims', 'evidence'] as const

describe('the printed types', () => {
  it('say what the schema says', () => {
    const answers = [
      same<printed.Source<printed.Ids>, Inferred['sources'][number]>(true),
      same<printed.Entity<printed.Ids>, Inferred['entities'][number]>(true),
      same<printed.Event<printed.Ids>, Inferred['events'][number]>(true),
      same<printed.Relation<printed.Ids>, Inferred['relations'][number]>(true),
      same<printed.Proposition<printed.Ids>, Inferred['propositions'][number]>(true),
      same<printed.Claim<printed.Ids>, Inferred['claims'][number]>(true),
      same<printed.Evidence<printed.Ids>, Inferred['evidence'][number]>(true),
      same<printed.Redirect<printed.Ids>, Frozen<z.infer<typeof redirectSchema>>>(true),
      same<printed.Tables<printed.Ids>, Inferred>(true),
      same<printed.Source<printed.Ids>, Inferred['claims'][number]>(false),
    ]
    expect(answers).toEqual([...Array.from({ length: 9 }, () => true), false])
  })

  it('let shipped rows stand where rows with any ids are asked for, and not the other way round', () => {
    const rows: readonly printed.Event<printed.Ids>[] = data.events
    // @ts-expect-error an id that no event has
    const id: data.EventId = 'event:no-such-event'
    // @ts-expect-error the id of another table
    const other: data.EventId = 'source:no-such-source' as data.SourceId
    expect([rows, data.isEventId(id), data.isEventId(other)]).toEqual([data.events, false, false])
  })

  it('keep their documented fields when the key of an index is looked up', () => {
    const event: data.EventIndex[data.EventId] | undefined = data.events[0]
    expect(typeof event?.title.en).toBe('string')
  })
})

describe('the shipped tables', () => {
  it.each(names)('of %s fit their schema', (name) => {
    const { success, error } = tablesSchema.shape[name].safeParse(tables[name])
    expect({ success, error }).toEqual({ success: true, error: undefined })
  })

  it.each(names)('of %s are frozen through and through', (name) => {
    const isFrozen = (value: unknown): boolean =>
      typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(isFrozen))
    expect(isFrozen(tables[name])).toBe(true)
  })

  it('hold as many rows as the release says', () => {
    expect(data.meta.rows).toEqual(Object.fromEntries(names.map((name) => [name, tables[name].length])))
  })
})

describe('guards', () => {
  it('know the ids of their own table', () => {
    expect(data.sources.every(({ id }) => data.isSourceId(id) && !data.isEntityId(id))).toBe(true)
    expect(
      data.entities.every(({ id, type }) => data.isEntityId(id) && data.isPersonId(id) === (type === 'person')),
    ).toBe(true)
    expect(data.claims.every(({ id }) => data.isClaimId(id))).toBe(true)
  })

  it.each(['event:no-such-event', 'toString', '__proto__', '', 3, null, undefined, {}])('refuse %j', (value) => {
    expect(data.isEventId(value)).toBe(false)
  })
})
