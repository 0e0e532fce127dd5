import * as data from '@mali-russia/data'
import { describe, expectTypeOf, it } from 'vitest'
import {
  type AnyRecord,
  type ClaimConditions,
  type Database,
  type Denial,
  type Dispute,
  type EventConditions,
  type EventQuery,
  type EvidenceAnswer,
  type Holder,
  type Lens,
  type Options,
  openDatabase,
  type RelationQuery,
} from '../src/index.js'

const db = openDatabase(data)

describe('the types', () => {
  it('give the record that an id stands for', () => {
    expectTypeOf(db.get('person:assimi-goita')).toEqualTypeOf<data.Person>()
    expectTypeOf(db.get('org:wagner-group')).toEqualTypeOf<data.Organization>()
    expectTypeOf(db.get('country:mali')).toEqualTypeOf<data.Country>()
    expectTypeOf(db.get('place:bamako')).toEqualTypeOf<data.Place>()
    expectTypeOf(db.get('office:mli-foreign-minister')).toEqualTypeOf<data.Office>()
    expectTypeOf(db.get<data.Event['id']>).returns.toEqualTypeOf<data.Event>()
    expectTypeOf(db.get<data.Relation['id']>).returns.toEqualTypeOf<data.Relation>()
    expectTypeOf(db.get<data.Source['id']>).returns.toEqualTypeOf<data.Source>()
    expectTypeOf(db.get<data.Proposition['id']>).returns.toEqualTypeOf<data.Proposition>()
    expectTypeOf(db.get<data.Claim['id']>).returns.toEqualTypeOf<data.Claim>()
    expectTypeOf(db.tryGet).returns.toEqualTypeOf<AnyRecord | undefined>()
  })

  it('let no unknown id compile', () => {
    // @ts-expect-error misspelt
    ;() => db.get('person:asimi-goita')
    // @ts-expect-error misspelt
    ;() => db.events.find({ participants: 'country:malo' })
    // @ts-expect-error misspelt
    ;() => db.events.find({ participants: { all: ['country:mali', 'country:malo'] } })
    // @ts-expect-error misspelt
    ;() => db.events.find({ place: { within: 'country:malo' } })
    // @ts-expect-error no office
    ;() => db.holders('country:mali', { at: '2021' })
    // @ts-expect-error evidence is on statements
    ;() => db.evidence('country:mali')
    // @ts-expect-error a state denies, an event does not
    ;() => db.denials({ speaker: data.events[0]?.id ?? 'country:mali' })
  })

  it('take an id from outside where it is guarded', () => {
    const id: string = 'org:wagner-group'
    // @ts-expect-error any text
    ;() => db.get(id)
    if (db.has(id)) expectTypeOf(db.get(id)).toExtend<AnyRecord>()
    ;() => [id].filter(db.has).map((known) => expectTypeOf(db.get(known)).toExtend<AnyRecord>())
  })

  it('leave an id its type where there is no such record', () => {
    const any = openDatabase<data.Ids>({})
    ;(id: string) => !any.has(id) && expectTypeOf(id).toEqualTypeOf<string>()
    ;(id: string) => !db.has(id) && expectTypeOf(id).toEqualTypeOf<string>()
    ;(id: data.PersonId) => !db.asOf('2021').has(id) && expectTypeOf(db.get(id)).toEqualTypeOf<data.Person>()
  })

  it('give no record for an id that was withdrawn', () => {
    ;() => expectTypeOf(db.get('source:wikipedia-michel-debre')).toEqualTypeOf<never>()
    const any = openDatabase<data.Ids>({})
    ;() => expectTypeOf(any.get('source:wikipedia-michel-debre')).toEqualTypeOf<data.Source<data.Ids>>()
  })

  it('let no wrong term, field or value compile', () => {
    // @ts-expect-error no kind
    ;() => db.events.find({ kind: 'arm-delivery' })
    // @ts-expect-error no field
    ;() => db.events.find({ knd: 'coup' })
    // @ts-expect-error a date is a text
    ;() => db.events.find({ during: 2021 })
    // @ts-expect-error no stance
    ;() => db.claims.find({ stance: 'deny' })
    // @ts-expect-error no role
    ;() => db.events.find({ participants: { role: 'hst' } })
    // @ts-expect-error no letter
    ;() => db.trust({ reliability: 'G' })
    // @ts-expect-error nothing happens in a person
    ;() => db.events.find({ place: 'person:assimi-goita' })
    // @ts-expect-error nor in an organization
    ;() => db.events.find({ place: { within: 'org:wagner-group' } })
    // @ts-expect-error nor does anything lie there
    ;() => db.entities.find({ within: 'person:assimi-goita' })
    // @ts-expect-error neither who nor in what role
    ;() => db.events.find({ participants: { all: [{}] } })
    // @ts-expect-error no digit
    ;() => db.trust({ credibility: 7 })
    // @ts-expect-error entities have no date
    ;() => db.entities.find({ orderBy: 'date' })
    // @ts-expect-error entities have no claims
    ;() => db.entities.find({ stance: 'denies' })
    // @ts-expect-error a field that is given has a value
    ;() => db.events.find({ kind: undefined })
    // @ts-expect-error a time is asked for
    ;() => db.holders('office:mli-foreign-minister', {})
  })

  it('let options stand at the root alone', () => {
    ;() => db.events.find({ participants: { all: [{ role: 'host' }, { entity: 'country:mali' }, 'country:mali'] } })
    ;() => db.events.find({ not: { kind: 'coup' }, limit: 1, orderBy: '-date', match: 'possible' })
    // @ts-expect-error under not
    ;() => db.events.find({ not: { kind: 'coup', limit: 1 } })
    // @ts-expect-error under and
    ;() => db.events.find({ and: [{ match: 'possible' }] })
    // @ts-expect-error under or
    ;() => db.relations.find({ or: [{ orderBy: 'id' }] })
    expectTypeOf<keyof EventConditions & keyof Options<'id'>>().toEqualTypeOf<never>()
    expectTypeOf<keyof ClaimConditions & keyof Options<'id'>>().toEqualTypeOf<never>()
  })

  it('let queries be plain constants and JSON', () => {
    const query: EventQuery = { or: [{ kind: ['coup', 'election'] }, { and: [{ during: '2021' }] }], limit: 3 }
    expectTypeOf(db.events.find).parameter(0).toEqualTypeOf<EventQuery | undefined>()
    expectTypeOf(query).toExtend<RelationQuery | EventQuery>()
  })

  it('give rows of the table that is asked', () => {
    expectTypeOf(db.events.find).returns.toEqualTypeOf<data.Event[]>()
    expectTypeOf(db.claims.first).returns.toEqualTypeOf<data.Claim | undefined>()
    expectTypeOf(db.sources.count).returns.toEqualTypeOf<number>()
    expectTypeOf(db.evidence).returns.toEqualTypeOf<EvidenceAnswer>()
    expectTypeOf(db.denials).returns.toEqualTypeOf<Denial[]>()
    expectTypeOf(db.disputes).returns.toEqualTypeOf<Dispute[]>()
    expectTypeOf(db.holders).returns.toEqualTypeOf<Holder[]>()
    expectTypeOf<Holder['person']>().toEqualTypeOf<data.Person>()
  })

  it('are the same under a lens', () => {
    expectTypeOf(db.asOf('2021').trust({ minOrigins: 2, credibility: 3 })).toEqualTypeOf<Database>()
    expectTypeOf<Lens['trust']>().toExtend<{ readonly credibility: data.Credibility } | undefined>()
  })

  it('keep records and databases from being changed', () => {
    // @ts-expect-error readonly
    ;() => (db.get('country:mali').names.en = 'Mali!')
    // @ts-expect-error readonly
    ;() => (db.lens.asOf = '2021-01-01')
  })

  it('take tables of one’s own, with ids of one’s own or any', () => {
    interface OwnIds extends data.Ids {
      readonly person: 'person:me' | 'person:you'
    }
    const own = openDatabase<OwnIds>({ entities: [] })
    expectTypeOf(own).toEqualTypeOf<Database<OwnIds>>()
    ;() => expectTypeOf(own.get('person:me')).toEqualTypeOf<data.Person<OwnIds>>()
    const any = openDatabase<data.Ids>({ events: [] })
    expectTypeOf(any.events.find).returns.toEqualTypeOf<data.Event<data.Ids>[]>()
    ;() => expectTypeOf(any.get('whatever')).toEqualTypeOf<AnyRecord<data.Ids>>()
    ;() => any.events.find({ participants: 'org:whatever', kind: 'coup' })
    // @ts-expect-error terms are the same for all
    ;() => any.events.find({ kind: 'whatever' })
    // @ts-expect-error rows are records
    ;() => openDatabase<data.Ids>({ events: [{ id: 'event:a' }] })
    interface OnePerson extends data.Ids {
      readonly office: 'office:mine'
    }
    // @ts-expect-error not among one’s own ids
    ;() => openDatabase<OnePerson>({ entities: [] }).holders('office:other', { at: '2021' })
  })
})
