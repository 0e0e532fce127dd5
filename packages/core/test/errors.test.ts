import * as data from '@mali-russia/data'
import { EdtfError } from '@mali-russia/edtf'
import { describe, expect, it } from 'vitest'
import * as core from '../src/index.js'
import { openDatabase } from '../src/index.js'

const db = openDatabase(data)

const [event] = data.events
const [source] = data.sources
if (!event || !source) throw new Error('there are records')

/** Asks a table what its types forbid, as a program without types would. */
const ask =
  (table: 'sources' | 'entities' | 'events' | 'relations' | 'propositions' | 'claims', query: unknown) => () =>
    (db[table].find as (query: unknown) => unknown)(query)

/** What a question throws. */
function thrownBy(question: () => unknown): Error {
  try {
    question()
  } catch (error) {
    if (error instanceof Error) return error
  }
  throw new Error('it throws nothing')
}

describe('an unknown id', () => {
  it.each([
    ['person:asimi-goita', 'person:assimi-goita'],
    ['organization:wagner-group', 'org:wagner-group'],
    ['wagner-group', 'org:wagner-group'],
    ['org:wagner', 'org:wagner-group'],
    ['person:goita', 'person:assimi-goita'],
    ['event:battle-tinzaouaten', 'event:battle-of-tinzaouaten-2024-07'],
  ])('%s, names the nearest, %s', (id, nearest) => {
    const error = thrownBy(() => db.get(id as 'country:mali')) // an id that does not compile
    expect(error).toBeInstanceOf(core.UnknownIdError)
    expect(error).toMatchObject({ name: 'UnknownIdError', id, nearest: [nearest] })
    expect(error.message).toBe(`get: there is no record with the id "${id}"; did you mean "${nearest}"?`)
  })

  it('that is near to none names none', () => {
    expect(thrownBy(() => db.get('zebra' as 'country:mali')).message).toBe(
      'get: there is no record with the id "zebra"',
    )
    expect(thrownBy(() => db.get(7 as never)).message).toBe('get: there is no record with the id 7')
  })

  it('is told from one that the lens hides, which is named with what hides it', () => {
    const { id } = event
    expect(thrownBy(() => db.asOf('1800').get(id)).message).toBe(
      `get: the record "${id}" exists, but no source about it had certainly been published by 1800-12-31`,
    )
    expect(thrownBy(() => db.trust({ minOrigins: 99 }).evidence(id)).message).toBe(
      `evidence: the record "${id}" exists, but its evidence does not reach the bar of trust`,
    )
    expect(thrownBy(() => db.trust({ minOrigins: 99 }).asOf('1800').get(id)).message).toMatch(
      /by 1800-12-31, or its evidence/,
    )
  })

  it.each([
    ['id', ask('events', { id: 'event:no-such' }), 'events.find.id: there is no record with the id "event:no-such"'],
    ['id in a list', ask('relations', { from: ['country:mali', 'country:malo'] }), 'relations.find.from[1]: '],
    [
      'participant',
      ask('events', { participants: { all: ['country:mali', 'org:ecowa'] } }),
      'events.find.participants.all[1]: ',
    ],
    [
      'participant in a role',
      ask('events', { participants: { any: [{ entity: 'org:ecowa' }] } }),
      'events.find.participants.any[0].entity: ',
    ],
    ['place', ask('events', { place: { within: 'country:malo' } }), 'events.find.place.within: '],
    ['speaker', ask('claims', { speaker: 'country:malo' }), 'claims.find.speaker: '],
    [
      'id under joints',
      ask('events', { or: [{}, { not: { partOf: 'event:no-such' } }] }),
      'events.find.or[1].not.partOf: ',
    ],
    ['about', () => db.denials({ about: ['country:malo' as 'country:mali'] }), 'denials.about[0]: '],
    ['office', () => db.holders('office:malo' as 'office:mli-foreign-minister', { at: '2021' }), 'holders: '],
  ])('of a %s is named by its path', (_, question, start) => {
    const error = thrownBy(question)
    expect(error).toBeInstanceOf(core.UnknownIdError)
    expect(error.message.slice(0, start.length)).toBe(start)
  })

  it.each([
    [ask('events', { place: 'person:assimi-goita' }), 'events.find.place: expected the id of a country or place'],
    [
      ask('events', { place: { within: 'org:ecowas' } }),
      'events.find.place.within: expected the id of a country or pl',
    ],
    [ask('entities', { within: 'org:ecowas' }), 'entities.find.within: expected the id of a country or place'],
    [ask('entities', { state: 'org:ecowas' }), 'entities.find.state: expected the id of a country, got "org:ecowas"'],
    [
      ask('events', { instrument: ['country:mali'] }),
      'events.find.instrument[0]: expected the id of an instrument, got "country:mali"',
    ],
    [
      ask('sources', { publisher: 'country:mali' }),
      'sources.find.publisher: expected the id of an organization, got "country:mali"',
    ],
  ])('of an entity of another type is told: %#', (question, start) => {
    const error = thrownBy(question)
    expect(error).toBeInstanceOf(core.InvalidQueryError)
    expect(error.message.slice(0, start.length)).toBe(start)
  })

  it('of another table is told from one that is nowhere', () => {
    const error = thrownBy(ask('events', { partOf: 'country:mali' }))
    expect(error).toBeInstanceOf(core.InvalidQueryError)
    expect(error.message).toBe('events.find.partOf: expected the id of one of the events, got "country:mali"')
    expect(thrownBy(() => db.holders('country:mali' as never, { at: '2021' })).message).toBe(
      'holders: expected the id of an office, got "country:mali"',
    )
    expect(thrownBy(() => db.evidence('country:mali' as never)).message).toBe(
      'evidence: expected the id of a proposition, event or relation; what is claimed about an entity is found by propositions.find({ about }), got "country:mali"',
    )
  })
})

describe('a misspelt field', () => {
  it('is named with the nearest and with all there are', () => {
    const error = thrownBy(ask('events', { knd: 'coup' }))
    expect(error).toBeInstanceOf(core.UnknownFieldError)
    expect(error).toMatchObject({ name: 'UnknownFieldError', field: 'knd' })
    expect(error.message).toMatch(
      /^events\.find: there is no field "knd" here; did you mean "kind"\?; the fields are id, kind, /,
    )
  })

  it.each([
    [
      ask('events', { participants: { al: [] } }),
      'events.find.participants: there is no field "al" here; did you mean "all"?',
    ],
    [
      ask('events', { place: { withn: 'country:mali' } }),
      'events.find.place: there is no field "withn" here; did you mean "within"?',
    ],
    [
      ask('events', { evidence: { minOrigin: 2 } }),
      'events.find.evidence: there is no field "minOrigin" here; did you mean "minOrigins"?',
    ],
    [
      ask('claims', { said: { befor: '2021' } }),
      'claims.find.said: there is no field "befor" here; did you mean "before"?',
    ],
    [ask('entities', { stance: 'denies' }), 'entities.find: there is no field "stance" here; '],
    [
      ask('events', { and: [{ kind: 'coup' }, { knd: 'coup' }] }),
      'events.find.and[1]: there is no field "knd" here; did you mean "kind"?',
    ],
    [
      () => db.trust({ minOrigin: 2 } as never),
      'trust: there is no field "minOrigin" here; did you mean "minOrigins"?',
    ],
    [
      () => db.denials({ abuot: 'country:mali' } as never),
      'denials: there is no field "abuot" here; did you mean "about"?',
    ],
    [
      () => db.holders('office:mli-foreign-minister', { att: '2021' } as never),
      'holders: there is no field "att" here; did you mean "at"?',
    ],
    [ask('events', { [Symbol('kind')]: 'coup' }), 'events.find: there is no field "Symbol(kind)" here; '],
  ])('is found wherever it stands: %#', (question, start) => {
    const error = thrownBy(question)
    expect(error).toBeInstanceOf(core.UnknownFieldError)
    expect(error.message.slice(0, start.length)).toBe(start)
  })

  it.each(['orderBy', 'limit', 'match'])('that is the option %s inside a joint is sent to the root', (option) => {
    for (const nested of [{ and: [{ [option]: 1 }] }, { or: [{ [option]: 1 }] }, { not: { [option]: 1 } }]) {
      const error = thrownBy(ask('events', nested))
      expect(error).toBeInstanceOf(core.UnknownFieldError)
      expect(error.message).toContain(`"${option}" stands at the root of the query`)
    }
  })
})

describe('a date that cannot be read', () => {
  it('is named with its path and with what is wrong', () => {
    const error = thrownBy(ask('events', { during: '2021-13' }))
    expect(error).toBeInstanceOf(core.InvalidDateError)
    expect(error.cause).toBeInstanceOf(EdtfError)
    expect(error.message).toBe(
      'events.find.during: cannot read the month at index 5 of "2021-13": months run from 01 to 12',
    )
  })

  it.each([
    [
      ask('events', { after: 2021 }),
      "events.find.after: 2021 is not a date; write EDTF such as '2021', '2021-11-17' or '2020/2022'",
    ],
    [ask('claims', { not: { said: { before: 'May' } } }), 'claims.find.not.said.before: cannot read'],
    [ask('relations', { at: '[2021-01-01,2021-01-05]' }), 'relations.find.at: cannot read the set'],
    [() => db.asOf('yesterday'), 'asOf: cannot read'],
    [() => db.asOf(new Date('2021-11-17') as never), 'asOf: "2021-11-17T00:00:00.000Z" is not a date'],
    [() => db.disputes({ during: '' }), 'disputes.during: cannot read'],
    [() => db.holders('office:mli-foreign-minister', {} as never), 'holders.at: undefined is not a date'],
  ])('is found wherever it stands: %#', (question, start) => {
    const error = thrownBy(question)
    expect(error).toBeInstanceOf(core.InvalidDateError)
    expect(error.message.slice(0, start.length)).toBe(start)
  })

  it('has to end, for a day as of which to read', () => {
    const error = thrownBy(() => db.asOf('2021/..'))
    expect(error).toBeInstanceOf(core.InvalidQueryError)
    expect(error.message).toBe('asOf: expected a date with an end, got "2021/.."')
  })
})

describe('a term that is not in the vocabulary', () => {
  it('is named with the nearest', () => {
    const error = thrownBy(ask('events', { kind: ['coup', 'arm-delivery'] }))
    expect(error).toBeInstanceOf(core.InvalidTermError)
    expect(error.message).toMatch(
      /^events\.find\.kind\[1\]: "arm-delivery" is not a term of this field; did you mean "arms-delivery"\?; the terms are meeting, visit, .* and \d+ more$/,
    )
  })

  it.each([
    [
      ask('claims', { stance: 'denise' }),
      'claims.find.stance: "denise" is not a term of this field; did you mean "denies"?; the terms are asserts, confirms, doubts, declines-comment, denies, retracts',
    ],
    [
      ask('events', { predicate: 'ocurred' }),
      'events.find.predicate: "ocurred" is not a term of this field; did you mean "occurred"?',
    ],
    [
      ask('events', { participants: { role: 'hst' } }),
      'events.find.participants.role: "hst" is not a term of this field; did you mean "host"?',
    ],
    [ask('sources', { reliability: 'G' }), 'sources.find.reliability: "G" is not a term of this field; '],
    [
      ask('sources', { tier: null }),
      'sources.find.tier: null is not a term of this field; the terms are primary, secondary, tertiary',
    ],
    [
      ask('events', { match: 'maybe' }),
      'events.find.match: "maybe" is not a term of this field; the terms are certain, possible',
    ],
    [
      ask('entities', { orderBy: 'date' }),
      'entities.find.orderBy: "date" is not a term of this field; the terms are id, -id',
    ],
    [
      ask('events', { evidence: { credibility: 0 } }),
      'events.find.evidence.credibility: 0 is not a term of this field; the terms are 1, 2, 3, 4, 5, 6',
    ],
    [() => db.trust({ reliability: 'c' as 'C' }), 'trust.reliability: "c" is not a term of this field; '],
    [
      () => db.disputes({ match: 'all' as 'certain' }),
      'disputes.match: "all" is not a term of this field; the terms are certain, possible',
    ],
    [ask('events', { kind: '__proto__' }), 'events.find.kind: "__proto__" is not a term of this field; '],
    [ask('claims', { stance: 'constructor' }), 'claims.find.stance: "constructor" is not a term of this field; '],
  ])('is found wherever it stands: %#', (question, start) => {
    const error = thrownBy(question)
    expect(error).toBeInstanceOf(core.InvalidTermError)
    expect(error.message.slice(0, start.length)).toBe(start)
  })
})

describe('a query of the wrong form', () => {
  it.each([
    [ask('events', 'coup'), 'events.find: expected an object with any of id, kind, '],
    [ask('events', [{ kind: 'coup' }]), 'events.find: expected an object with any of id, kind, '],
    [ask('events', new Map([['kind', 'coup']])), 'events.find: expected an object with any of id, kind, '],
    [ask('events', Object.create({ kind: 'coup' })), 'events.find: expected an object with any of id, kind, '],
    [
      ask('events', { kind: undefined }),
      'events.find.kind: expected a value; leave the field out to ask nothing of it, got undefined',
    ],
    [
      ask('events', { limit: undefined }),
      'events.find.limit: expected a value; leave the field out to ask nothing of it, got undefined',
    ],
    [
      ask('events', { evidence: { minOrigins: undefined } }),
      'events.find.evidence.minOrigins: expected a value; leave',
    ],
    [ask('events', { limit: -1 }), 'events.find.limit: expected a whole number from 0, got -1'],
    [ask('events', { limit: 1.5 }), 'events.find.limit: expected a whole number from 0, got 1.5'],
    [ask('events', { limit: '5' }), 'events.find.limit: expected a whole number from 0, got "5"'],
    [ask('events', { or: { kind: 'coup' } }), 'events.find.or: expected a list of conditions, got {"kind":"coup"}'],
    [ask('events', { and: ['coup'] }), 'events.find.and[0]: expected an object with any of id, kind, '],
    [ask('events', { not: [] }), 'events.find.not: expected an object with any of id, kind, '],
    [ask('events', { disputed: 'yes' }), 'events.find.disputed: expected true or false, got "yes"'],
    [
      ask('events', { evidence: 2 }),
      'events.find.evidence: expected an object with any of minOrigins, reliability, credibility, got 2',
    ],
    [
      ask('events', { evidence: { minOrigins: -1 } }),
      'events.find.evidence.minOrigins: expected a whole number from 0, got -1',
    ],
    [ask('events', { id: 7 }), 'events.find.id: expected an id, got 7'],
    [ask('events', { place: {} }), 'events.find.place.within: expected an id, got undefined'],
    [ask('events', { place: null }), 'events.find.place: expected an object with any of within, got null'],
    [
      ask('events', { participants: ['country:mali'] }),
      'events.find.participants: expected an object with any of entity, role, any, all, none, exact, got ["country:mali"]',
    ],
    [
      ask('events', { participants: { any: 'country:mali' } }),
      'events.find.participants.any: expected a list, got "country:mali"',
    ],
    [
      ask('events', { participants: { all: [{}] } }),
      'events.find.participants.all[0]: expected an id, or an object with entity, role or both, got {}',
    ],
    [ask('events', { participants: { exact: 1 } }), 'events.find.participants.exact: expected true or false, got 1'],
    [ask('entities', { name: 7 }), 'entities.find.name: expected a text, got 7'],
    [
      ask('claims', { said: '2021' }),
      'claims.find.said: expected an object with any of during, overlaps, before, after, got "2021"',
    ],
    [
      () => db.trust(undefined as never),
      'trust: expected an object with any of minOrigins, reliability, credibility, got undefined',
    ],
    [
      () => db.evidence(undefined as never),
      'evidence: expected the id of a proposition, event or relation, got undefined',
    ],
    [
      () => db.holders('office:mli-foreign-minister', '2021' as never),
      'holders: expected an object with any of at, got "2021"',
    ],
    [
      ask('events', { kind: 'coup', limit: Symbol('five') }),
      'events.find.limit: expected a whole number from 0, got Symbol(five)',
    ],
    [ask('events', { limit: () => 5 }), 'events.find.limit: expected a whole number from 0, got a function'],
    [ask('events', { limit: 5n }), 'events.find.limit: expected a whole number from 0, got 5'],
  ])('says what is expected, and where: %#', (question, start) => {
    const error = thrownBy(question)
    expect(error).toBeInstanceOf(core.InvalidQueryError)
    expect(error.message.slice(0, start.length)).toBe(start)
  })

  it('is shown short, and even where it is no JSON', () => {
    const circle: Record<string, unknown> = {}
    circle.within = circle
    expect(thrownBy(ask('events', { limit: circle })).message).toMatch(/got a value that is no JSON$/)
    expect(thrownBy(ask('events', { limit: 'x'.repeat(500) })).message.length).toBeLessThan(150)
  })

  it.each(['find', 'first', 'count', 'explain'] as const)('is told by %s alike', (method) => {
    const question = () => (db.events[method] as (query: unknown) => unknown)({ knd: 'coup' })
    expect(thrownBy(question).message).toMatch(new RegExp(`^events\\.${method}: there is no field "knd" here`))
  })
})

describe('an empty list', () => {
  it('is no value, so that nothing is found, and under not everything', () => {
    expect(db.events.find({ kind: [] })).toEqual([])
    expect(db.events.find({ source: [] })).toEqual([])
    expect(db.events.find({ participants: { any: [] } })).toEqual([])
    expect(db.events.find({ or: [] })).toEqual([])
    expect(db.denials({ about: [] })).toEqual([])
    expect(db.events.count({ not: { kind: [] } })).toBe(data.events.length)
    expect(db.events.count({ and: [], participants: { all: [], none: [] } })).toBe(data.events.length)
  })
})

describe('a table that the database was opened without', () => {
  const only = (...names: readonly (keyof core.Tables)[]) =>
    openDatabase(Object.fromEntries(Object.entries(data).filter(([name]) => names.some((one) => one === name))))

  it('is not needed for what does not read it', () => {
    const { events, claims, propositions, sources } = data
    expect(only('events').events.find({ kind: 'coup' })).toEqual(events.filter(({ kind }) => kind === 'coup'))
    expect(only('events').events.count({ participants: { entity: 'country:mali', exact: true } })).toBeGreaterThan(0)
    expect(only('events').events.count({ participants: { role: 'host' } })).toBeGreaterThan(0)
    expect(only('events').events.count({ place: 'country:mali', during: '2021' })).toBeGreaterThan(0)
    expect(only('events').events.count({ instrument: 'instrument:not-checked' as never })).toBe(0)
    expect(only('events', 'propositions').events.count({ predicate: 'occurred' })).toBe(events.length)
    expect(only('propositions').propositions.count({ predicate: 'occurred' })).toBeGreaterThan(0)
    expect(only('claims').claims.count({ stance: 'denies' })).toBe(
      claims.filter(({ stance }) => stance === 'denies').length,
    )
    expect(only('propositions', 'claims').propositions.count({ stance: 'denies' })).toBeGreaterThan(0)
    expect(only('propositions', 'claims').denials().length).toBe(db.denials().length)
    expect(only('sources').asOf('2021-11-17').sources.count()).toBe(db.asOf('2021-11-17').sources.count())
    expect(only('entities').trust({ minOrigins: 2 }).entities.count()).toBe(data.entities.length)
    expect(
      only('claims', 'sources')
        .asOf('2021')
        .claims.count({ issued: { before: '2020' } }),
    ).toBeGreaterThan(0)
    expect(only('entities', 'relations').holders('office:mli-foreign-minister', { at: '2021-11' })).toEqual(
      db.holders('office:mli-foreign-minister', { at: '2021-11' }),
    )
    expect([propositions.length, sources.length]).not.toContain(0)
  })

  it.each<[string, core.Tables, (db: core.Database) => unknown, string]>([
    ['the table itself', { claims: [] }, (db) => db.events.find(), 'events'],
    ['get', { events: [] }, (db) => db.get('country:mali'), 'entities'],
    ['get of a claim', { events: [] }, (db) => db.get('claim:x' as never), 'claims'],
    ['evidence', { events: data.events }, (db) => db.evidence(event.id), 'sources'],
    ['evidence of an event', { ...data, events: undefined as never }, (db) => db.evidence(event.id), 'events'],
    ['disputed', { events: [] }, (db) => db.events.find({ disputed: true }), 'sources'],
    [
      'evidence in a query',
      { ...data, entities: undefined as never },
      (db) => db.events.find({ evidence: { minOrigins: 2 } }),
      'entities',
    ],
    ['a condition in joints', { events: [] }, (db) => db.events.find({ or: [{ not: { disputed: true } }] }), 'sources'],
    ['source', { events: [], propositions: [] }, (db) => db.events.find({ source: 'source:x' as never }), 'claims'],
    ['predicate', { events: [] }, (db) => db.events.find({ predicate: 'occurred' }), 'propositions'],
    ['predicate of claims', { claims: [] }, (db) => db.claims.find({ predicate: 'occurred' }), 'propositions'],
    ['stance of propositions', { propositions: [] }, (db) => db.propositions.find({ stance: 'denies' }), 'claims'],
    [
      'speaker',
      { claims: [], sources: [], entities: data.entities },
      (db) => db.claims.find({ speaker: 'country:mali' }),
      'relations',
    ],
    ['about of claims', { claims: [] }, (db) => db.claims.find({ about: 'country:mali' }), 'propositions'],
    ['issued', { claims: [] }, (db) => db.claims.find({ issued: { before: '2021' } }), 'sources'],
    ['place within', { events: [] }, (db) => db.events.find({ place: { within: 'country:mali' } }), 'entities'],
    ['participants', { events: [] }, (db) => db.events.find({ participants: 'country:mali' }), 'entities'],
    [
      'participants of none',
      { events: [], entities: data.entities },
      (db) => db.events.find({ participants: { none: ['country:mali'] } }),
      'relations',
    ],
    ['asOf', { events: data.events }, (db) => db.asOf('2021').events.find(), 'propositions'],
    [
      'trust',
      { events: data.events, propositions: data.propositions },
      (db) => db.trust({ minOrigins: 1 }).events.find(),
      'sources',
    ],
    ['denials', { propositions: [] }, (db) => db.denials(), 'claims'],
    [
      'denials about',
      { propositions: [], claims: [], relations: [] },
      (db) => db.denials({ about: 'country:mali' }),
      'events',
    ],
    [
      'denials of a speaker',
      { propositions: [], claims: [] },
      (db) => db.denials({ speaker: 'country:mali' }),
      'sources',
    ],
    ['denials during', { propositions: [], claims: [] }, (db) => db.denials({ during: '2021' }), 'sources'],
    ['disputes', { propositions: [] }, (db) => db.disputes(), 'sources'],
    ['disputes during', { ...data, events: undefined as never }, (db) => db.disputes({ during: '2021' }), 'events'],
    [
      'holders',
      { entities: data.entities },
      (db) => db.holders('office:mli-foreign-minister', { at: '2021' }),
      'relations',
    ],
  ])('is named where %s needs it', (_, tables, question, table) => {
    const error = thrownBy(() => question(openDatabase(tables)))
    expect(error).toBeInstanceOf(core.MissingTableError)
    expect(error).toMatchObject({ name: 'MissingTableError', table })
    expect(error.message).toContain(`needs the table "${table}", and the database was opened without it`)
  })

  it('is named with the question', () => {
    expect(thrownBy(() => only('events').events.find({ participants: 'country:mali' })).message).toBe(
      'events.find.participants without { exact: true } needs the table "entities", and the database was opened without it; pass it to openDatabase',
    )
  })
})

describe('tables of the wrong form', () => {
  it('with an id twice are refused, in one table or in two', () => {
    const error = thrownBy(() => openDatabase({ events: [event, event] }))
    expect(error).toBeInstanceOf(core.DuplicateIdError)
    expect(error.message).toBe(
      `openDatabase: the table "events" holds the id "${event.id}" twice, or another table holds it too; ids are unique`,
    )
    const other = { ...source, id: event.id } as never // no source has such an id
    expect(() => openDatabase({ events: [event], sources: [other] })).toThrow(core.DuplicateIdError)
  })

  it.each([
    [{ redirects: {} }, 'openDatabase: redirects should be a list of redirects, and is {}'],
    [
      { redirects: [{ id: 'event:a', how: 'moved', reason: 'x', release: '0.1.0' }] },
      'openDatabase: redirects[0] should be what became of an id, { id, reason, release, how }, with "to" where ',
    ],
    [{ events: {} }, 'openDatabase: events should be a list of records, and is {}'],
    [{ events: null }, 'openDatabase: events should be a list of records, and is null'],
    [{ claims: ['x'] }, 'openDatabase: claims[0] should be a record with an id, and is "x"'],
    [{ claims: [{ id: 'claim:a' }, null] }, 'openDatabase: claims[1] should be a record with an id, and is null'],
    [{ claims: [{ id: 7 }] }, 'openDatabase: claims[0] should be a record with an id, and is {"id":7}'],
    [
      { claims: [Object.create({ id: 'claim:a' })] },
      'openDatabase: claims[0] should be a record with an id, and is {}',
    ],
    [
      { events: [{ id: 'event:a' }] },
      'openDatabase: events[0] should be a record with a date, { edtf, start, end }, in "date", and is {"id":"event:a"}',
    ],
    [
      { sources: [{ id: 'source:a', issued: '2021' }] },
      'openDatabase: sources[0] should be a record with a date, { edtf, start, end }, in "issued", and is ',
    ],
  ])('are named: %#', (tables, start) => {
    const error = thrownBy(() => openDatabase(tables as never))
    expect(error).toBeInstanceOf(core.InvalidTableError)
    expect(error.message.slice(0, start.length)).toBe(start)
  })

  it.each([undefined, null, 'events', 7])('that are no tables are named: %s', (tables) => {
    const error = thrownBy(() => openDatabase(tables as never))
    expect(error).toBeInstanceOf(core.InvalidQueryError)
    expect(error.message).toMatch(/^openDatabase: expected an object of tables, such as \{ events, sources \}, got /)
  })
})

describe('names that every object has', () => {
  const proto = (text: string): never => JSON.parse(text) as never // a value that no type allows

  it.each(['{"__proto__":{"kind":"coup"}}', '{"constructor":"x"}', '{"toString":1}', '{"and":[{"__proto__":{}}]}'])(
    'are no fields of a query: %s',
    (text) => {
      expect(thrownBy(ask('events', proto(text)))).toBeInstanceOf(core.UnknownFieldError)
    },
  )

  it('are no tables, and pollute nothing', () => {
    const tables = proto('{"__proto__":{"events":[{"id":"event:a"}]},"constructor":[],"claims":[]}')
    expect(() => openDatabase(tables).events.find()).toThrow(core.MissingTableError)
    expect(openDatabase(tables).claims.find()).toEqual([])
    expect(Object.hasOwn(Object.prototype, 'events')).toBe(false)
    expect(({} as Record<string, unknown>).events).toBeUndefined()
  })

  it('are no ids, unless records have them', () => {
    for (const id of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
      expect(db.has(id)).toBe(false)
      expect(db.tryGet(id)).toBeUndefined()
      expect(() => db.get(id as never)).toThrow(core.UnknownIdError)
      const record = { id, __proto__: null, claims: [] }
      expect(openDatabase<data.Ids>({ claims: [record as never] }).tryGet(id)).toBe(record)
    }
  })

  it('in a record of JSON are plain fields', () => {
    const record: { readonly id: string } = proto('{"id":"claim:a","__proto__":{"stance":"denies"},"speakers":[]}')
    const [found] = openDatabase({ claims: [record as never] }).claims.find({ not: { stance: 'denies' } })
    expect(found).toBe(record)
  })
})

describe('all errors', () => {
  it('are errors of this package, and have the names of their classes', () => {
    const classes = Object.entries(core).filter(([name]) => name.endsWith('Error'))
    expect(classes).toHaveLength(10)
    for (const [, each] of classes) expect(each.prototype instanceof Error).toBe(true)
    expect(thrownBy(() => db.get('x' as never))).toBeInstanceOf(core.MaliRussiaError)
    expect(thrownBy(() => db.get('x' as never)).name).toBe('UnknownIdError')
  })
})
