import * as data from '@mali-russia/data'
import { parseEdtf } from '@mali-russia/edtf'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openDatabase } from '../src/index.js'
import { someContest, someDate, someDay, someExistence, someLens, somePeriod, someTables } from './arbitraries.js'
import { type Everything, naive, type RecordDate, type RowOf, YES } from './naive.js'
import { openUnder } from './opening.js'

const withQuery = (kind: 'denials' | 'disputes') =>
  fc
    .tuple(someTables, someLens)
    .chain(([tables, lens]) => fc.tuple(fc.constant(tables), fc.constant(lens), someContest(tables, kind)))

describe.each(['denials', 'disputes'] as const)('%s', (kind) => {
  it('are those that a naive search gives, whatever is asked, under any lens', () => {
    fc.assert(
      fc.property(withQuery(kind), ([tables, lens, query]) => {
        expect(openUnder(tables, lens)[kind](query)).toEqual(naive(tables, lens)[kind](query))
      }),
      { numRuns: 400 },
    )
  })

  it('are searched where there are some to be found', () => {
    const found = fc
      .sample(withQuery(kind), { numRuns: 1000, seed: 1 })
      .map(([tables, lens, query]) => naive(tables, lens)[kind](query).length)
    expect(found.filter((count) => count > 0).length).toBeGreaterThan(50)
    expect(found).toContain(0)
  })
})

describe('holders', () => {
  const withOffice = fc
    .tuple(someTables, someLens, somePeriod)
    .filter(([tables]) => officesOf(tables).length > 0)
    .chain(([tables, lens, at]) =>
      fc.tuple(fc.constant(tables), fc.constant(lens), fc.constantFrom(...officesOf(tables)), fc.constant(at)),
    )

  it('are those that a naive search gives, for any office and period, under any lens', () => {
    fc.assert(
      fc.property(withOffice, ([tables, lens, office, at]) => {
        const holders = openUnder(tables, lens).holders(office, { at })
        const expected = naive(tables, lens).holders(office, at)
        expect(holders.map(({ person, relation, answer }) => ({ person, relation, answer }))).toEqual(
          expected.map((one) => ({ ...one, answer: one.answer === YES ? 'yes' : 'maybe' })),
        )
      }),
      { numRuns: 1000 },
    )
  })

  it('are searched where some hold the office, some may, and some starts and ends are in dispute', () => {
    const answers = fc
      .sample(withOffice, { numRuns: 5000, seed: 1 })
      .flatMap(([tables, lens, office, at]) => openUnder(tables, lens).holders(office, { at }))
    expect(answers.filter(({ answer }) => answer === 'yes').length).toBeGreaterThan(10)
    expect(answers.filter(({ answer }) => answer === 'maybe').length).toBeGreaterThan(10)
    expect(answers.some(({ because }) => because.includes('sources differ on the start'))).toBe(true)
    expect(answers.some(({ because }) => because.includes('sources differ on the end'))).toBe(true)
    expect(answers.some(({ because }) => because.includes('its state'))).toBe(true)
  }, 60_000)
})

describe('a denial', () => {
  const deny = (about: string, rest: Partial<RowOf<'propositions'>> = {}): Everything => ({
    sources: [],
    entities: ['a', 'b', 'c', 'd'].map((id) => ({
      id: `country:${id}`,
      type: 'country',
      names: { en: id, fr: id },
      aliases: [],
      externalIds: [],
      within: [],
    })),
    events: [
      {
        id: 'event:e',
        kind: 'meeting',
        title: { en: 'e', fr: 'e' },
        date: parseEdtf('2021'),
        places: [],
        participants: [{ entity: 'country:a', role: 'host', onBehalfOf: 'country:b' }],
        instruments: [],
      },
    ],
    relations: [
      {
        id: 'relation:r',
        type: 'deploys-in',
        from: 'country:a',
        to: 'country:b',
        title: { en: 'r', fr: 'r' },
        date: parseEdtf('2021'),
      },
    ],
    propositions: [
      { id: 'prop:p', about, predicate: 'content', value: { type: 'text' }, modality: 'fact', text: 'p', ...rest },
    ],
    claims: [
      {
        id: 'claim:c',
        proposition: 'prop:p',
        source: 'source:s',
        speakers: [],
        stance: 'denies',
        locator: {},
        paraphrase: 'c',
      },
    ],
  })

  it.each<[string, Everything, readonly string[]]>([
    ['the record that it is about', deny('country:c'), ['country:c']],
    ['what it is narrowed to', deny('country:c', { regarding: 'country:d' }), ['country:c', 'country:d']],
    [
      'the entity that it states',
      deny('country:c', { value: { type: 'entity', entity: 'country:d' } }),
      ['country:c', 'country:d'],
    ],
    ['who takes part in the event, and for whom', deny('event:e'), ['event:e', 'country:a', 'country:b']],
    ['both ends of the relation', deny('relation:r'), ['relation:r', 'country:a', 'country:b']],
  ])('is about %s, and about nothing else', (_, tables, expected) => {
    const db = openUnder(tables)
    const ids = [...tables.entities, ...tables.events, ...tables.relations].map(({ id }) => id)
    expect(ids.filter((about) => db.denials({ about }).length > 0).sort()).toEqual([...expected].sort())
  })
})

describe('a speaker', () => {
  const db = openDatabase(data)
  const own = data.claims.filter(({ speakers }) => speakers.length === 0)
  const publisherOf = ({ source }: data.Claim) => db.get(db.get(source).publisher)

  it('is found as the publisher of what a source says in its own voice, and as the state whose organ that is', () => {
    const ofOrgans = own.filter((claim) => publisherOf(claim).state !== undefined)
    expect(ofOrgans.length).toBeGreaterThan(0)
    for (const claim of ofOrgans) {
      const { id, state } = publisherOf(claim)
      expect(db.claims.count({ id: claim.id, speaker: id })).toBe(1)
      if (state) expect(db.claims.count({ id: claim.id, speaker: state })).toBe(1)
    }
  })

  it('is nobody where the source does not name those who speak', () => {
    const unnamed = data.claims.filter(
      ({ speakers, onBehalfOf }) =>
        speakers.length > 0 && speakers.every((one) => typeof one !== 'string') && onBehalfOf === undefined,
    )
    expect(unnamed.length).toBeGreaterThan(0)
    for (const claim of unnamed) {
      const { id, state } = publisherOf(claim)
      expect(db.claims.count({ id: claim.id, speaker: state ? [id, state] : id })).toBe(0)
    }
  })
})

describe('a holder of an office', () => {
  const names = { names: { en: 'Anna', fr: 'Anna' }, aliases: [], externalIds: [] }
  const source: RowOf<'sources'> = {
    id: 'source:s',
    type: 'webpage',
    title: 's',
    authors: [],
    publisher: 'org:s',
    issued: parseEdtf('2022'),
    language: 'en',
    genre: 'news',
    tier: 'secondary',
    derivedFrom: [],
    access: 'opened',
    carrier: 'original',
    reliability: { code: 'C', rationale: 'For the test.' },
  }

  const state = { id: 'country:c', type: 'country', ...names, names: { en: 'Oz', fr: 'Oz' }, within: [] } as const

  /** A tenure, of which sources state some ends, in a state that existed from when to when. */
  const tablesOf = (
    tenure: RecordDate,
    ends: readonly string[],
    modality: 'fact' | 'plan',
    existed: RecordDate,
  ): Everything => {
    const propositions = ends.map(
      (edtf, i): RowOf<'propositions'> => ({
        id: `prop:${i}`,
        about: 'relation:r',
        predicate: 'end',
        value: { type: 'date', date: parseEdtf(edtf) },
        modality,
        text: edtf,
      }),
    )
    const claims = propositions.map(
      ({ id }): RowOf<'claims'> => ({
        id: `claim:${id}`,
        proposition: id,
        source: source.id,
        speakers: [],
        stance: 'asserts',
        locator: {},
        paraphrase: '',
      }),
    )
    return {
      sources: [source],
      entities: [
        { id: 'person:anna', type: 'person', ...names },
        { id: 'office:o', type: 'office', ...names, state: state.id },
        { ...state, existed },
      ],
      events: [],
      relations: [
        {
          id: 'relation:r',
          type: 'holds-office',
          from: 'person:anna',
          to: 'office:o',
          title: names.names,
          date: tenure,
        },
      ],
      propositions,
      claims,
    }
  }

  /** The answer for a tenure, of which sources state some ends. */
  const answerOf = (
    tenure: string,
    ends: readonly string[],
    at: string,
    { modality = 'fact', existed = '1900/2100' }: { modality?: 'fact' | 'plan'; existed?: string } = {},
  ) =>
    openUnder(tablesOf(parseEdtf(tenure), ends, modality, parseEdtf(existed)))
      .holders('office:o', { at })
      .map(({ answer, because }) => [answer, because])

  it.each<[string, readonly string[], string, 'yes' | 'maybe' | undefined]>([
    ['2021-01-01/2021-03-31', [], '2021-03-31', 'yes'],
    ['2021-01-01/2021-03-31', [], '2021-04-01', undefined],
    ['2021-01-01/2021-03-31', [], '2021-03/2021-04', undefined],
    ['2021-01-01/2021-03', [], '2021-03-15', 'maybe'],
    ['2021-01-01/2021-03-31', ['2021-02'], '2021-03-15', 'yes'],
    ['2021-01-01/2021-03-31', ['2021-02', '2021-03-31'], '2021-01-15', 'yes'],
    ['2021-01-01/2021-03-31', ['2021-02', '2021-03-31'], '2021-02-10', 'maybe'],
    ['2021-01-01/2021-03-31', ['2021-02', '2021-03-31'], '2021-03-31', 'maybe'],
    ['2021-01-01/2021-03-31', ['2021-04-01', '2021-04-02'], '2021-04-01', 'yes'],
    ['2021-01-01/2021-03-31', ['2021-04-01', '2021-04-02'], '2021-04-02', 'maybe'],
    ['2021-01-01/2021-03-31', ['2021-04-01', '2021-04-02'], '2021-04-03', undefined],
    ['2021-01-01/2021-03-31', ['2020', '2021-03-31'], '2021-03-01', 'yes'],
    ['[2021-01-30,2021-02-02]', ['2021-01-30', '2021-02-01'], '2021-01-30', 'yes'],
    ['[2021-01-30,2021-02-02]', ['2021-01-30', '2021-02-02'], '2021-02-01', 'maybe'],
    ['2021-02-01', [], '2021-02-01', 'yes'],
    ['2021-02', [], '2021-02-01', 'maybe'],
    ['2021-02', [], '2021-02-01/2021-02-02', undefined],
  ])('with a tenure of %s, of which ends %s are stated, has held it at %s: %s', (tenure, ends, at, answer) => {
    expect(answerOf(tenure, ends, at).map(([given]) => given)).toEqual(answer === undefined ? [] : [answer])
  })

  it.each<[string, string, string, 'yes' | 'maybe' | undefined]>([
    ['1965-01-01/2000-12-31', '1900/1991-12-26', '1991-12-26', 'yes'],
    ['1965-01-01/2000-12-31', '1900/1991', '1991-12-26', 'maybe'],
    ['1990-03-15/1991-12-25', '1900/1991', '1991-06', 'yes'],
    ['1990-03-15/1991-12-25', '1900/1991', '1991-12-26', undefined],
    ['1990-03-15/1991-06', '1900/1991', '1991-06-15', 'maybe'],
    ['1991-06-01/2000-12-31', '1900/1991', '1991-06-01', 'yes'],
    ['1991-12', '1900/1991-12-01', '1991-12-01', 'yes'],
    ['1991-12', '1900/1991-12-02', '1991-12-03', undefined],
    ['1992-01-01/1993-12-31', '1900/1991', '1992-06-01', undefined],
    ['1965-01-01/', '1900/1991', '1991-06-01', 'maybe'],
    ['1965-01-01/', '1900/1991', '1992-01-01', undefined],
  ])('with a tenure of %s, of a state that existed in %s, has held it at %s: %s', (tenure, existed, at, answer) => {
    expect(answerOf(tenure, [], at, { existed }).map(([given]) => given)).toEqual(answer === undefined ? [] : [answer])
  })

  it('is, whenever its state existed, who a naive search gives', () => {
    const someEnds = fc.array(someDay, { maxLength: 2 })
    fc.assert(
      fc.property(someDate, someEnds, someExistence, somePeriod, (tenure, ends, existed, at) => {
        const tables = tablesOf(tenure, ends, 'fact', existed)
        const expected = naive(tables).holders('office:o', at)
        expect(
          openUnder(tables)
            .holders('office:o', { at })
            .map(({ answer }) => answer),
        ).toEqual(expected.map(({ answer }) => (answer === YES ? 'yes' : 'maybe')))
      }),
      { numRuns: 1000 },
    )
  })

  it('says that the state had ended, or may have, where that bears on the answer', () => {
    const because = (tenure: string, at: string) => answerOf(tenure, [], at, { existed: '1900/1991' })[0]?.[1]
    expect(because('1965-01-01/2000-12-31', '1991-06-01')).toBe(
      'Anna is recorded as its holder from 1 January 1965 to 31 December 2000; its state, Oz, existed from 1900 to 1991; whether at that time is not certain.',
    )
    expect(because('1965-01-01/2000-12-31', '1990')).not.toContain('existed')
    expect(because('1965-01-01/1991-12-25', '1991-06-01')).not.toContain('existed')
  })

  it('is not put in doubt by plans that differ', () => {
    expect(answerOf('2021-01-01/2021-03-31', ['2021-02-01', '2021-02-02'], '2021-03-01', { modality: 'plan' })).toEqual(
      [['yes', 'Anna is recorded as its holder from 1 January to 31 March 2021.']],
    )
    expect(answerOf('2021-01-01/2021-03-31', ['2021-02-01', '2021-03-02'], '2021-03-01')).toEqual([
      [
        'maybe',
        'Anna is recorded as its holder from 1 January to 31 March 2021; sources differ on the end: 1 February 2021, 2 March 2021; whether at that time is not certain.',
      ],
    ])
  })
})

const officesOf = ({ entities }: Everything) => entities.filter(({ type }) => type === 'office').map(({ id }) => id)

describe('evidence', () => {
  it('sorts every claim on a proposition to one place, and names the documents and outlets of each side', () => {
    fc.assert(
      fc.property(someTables, someLens, (tables, lens) => {
        const slow = naive(tables, lens)
        const db = openUnder(tables, lens)
        for (const proposition of slow.shown.propositions) {
          const { support, opposition, undecided, superseded, ...rest } = db.evidence(proposition.id)
          const row = slow.evidenceOf(proposition.id)
          expect(rest).toMatchObject({
            proposition,
            grade: { reliability: row?.reliability, credibility: row?.credibility },
            denied: row?.denied,
            disputed: row?.disputed,
            row,
          })
          expect(rest.rivals.map(({ id }) => id)).toEqual(row?.rivals)
          expect(support).toMatchObject({
            origins: row?.support.origins,
            keys: row?.support.keys,
            sides: row?.support.sides,
          })
          expect(support.claims.map(({ id }) => id)).toEqual(row?.support.claims)
          expect(support.documents).toHaveLength(row?.support.documents ?? 0)
          expect(support.outlets).toHaveLength(row?.support.outlets ?? 0)
          expect(opposition.claims.map(({ id }) => id)).toEqual(row?.opposition.claims)
          expect(undecided.map(({ id }) => id)).toEqual(row?.undecided)
          const placed = [...support.claims, ...opposition.claims, ...undecided, ...superseded]
          const readable = slow.shown.claims.filter((claim) => claim.proposition === proposition.id)
          expect(new Set(placed)).toEqual(new Set(readable))
          expect(placed).toHaveLength(readable.length)
        }
      }),
    )
  })

  it('of an event or relation is that of its implicit proposition', () => {
    fc.assert(
      fc.property(someTables, (tables) => {
        const db = openUnder(tables)
        for (const { id } of [...tables.events, ...tables.relations]) {
          const own = tables.propositions
            .filter(({ about, predicate }) => about === id && (predicate === 'occurred' || predicate === 'holds'))
            .map((one) => one.id)
            .sort()
          if (own[0] === undefined) expect(() => db.evidence(id)).toThrow('nothing states it')
          else expect(db.evidence(id).proposition.id).toBe(own[0])
        }
      }),
    )
  })
})
