import { describe, expect, test } from 'vitest'
import { buildContext } from './context.js'
import { originOf, sideOf } from './origins.js'
import { claim, country, derivedFrom, office, organization, person, relation, source, tables } from './testing.js'
import type { Claim, RuleTables } from './types.js'

const entities = [
  country('country:france'),
  country('country:mali'),
  country('country:russia'),
  organization('org:diplomacy', { state: 'country:russia' }),
  organization('org:defence', { state: 'country:russia' }),
  organization('org:reuters', { seat: 'country:france' }),
  organization('org:paper'),
  organization('org:mirror'),
  organization('org:wire'),
  office('office:foreign', { state: 'country:russia' }),
  office('office:war', { state: 'country:russia' }),
  office('office:mali', { state: 'country:mali' }),
  person('person:lavrov'),
  person('person:shoigu'),
  person('person:diop'),
]
const relations = [
  relation('person:lavrov', 'holds-office', 'office:foreign'),
  relation('person:shoigu', 'holds-office', 'office:war'),
  relation('person:diop', 'holds-office', 'office:mali'),
]
const sources = [
  source('source:reuters', 'org:reuters', { reliability: { code: 'B', rationale: 'x' } }),
  source('source:paper', 'org:paper'),
  source('source:mirror', 'org:mirror', derivedFrom('source:paper')),
  source('source:wire', 'org:wire', derivedFrom('source:mirror')),
]
const trace = (one: Claim, some: Partial<RuleTables> = {}) =>
  originOf(one, buildContext(tables({ sources, entities, relations, ...some, claims: [one, ...(some.claims ?? [])] })))

describe('with a named speaker', () => {
  test('the origin is the party spoken for, on the ground of a statement', () => {
    expect(trace(claim('claim:a', 'prop:p', 'source:paper', { speakers: ['person:lavrov'] }))).toEqual({
      keys: ['country:russia'],
      basis: 'statement',
    })
  })

  test('two ministers of one government are one origin, in one claim or in two', () => {
    const joint = claim('claim:a', 'prop:p', 'source:paper', { speakers: ['person:lavrov', 'person:shoigu'] })
    expect(trace(joint).keys).toEqual(['country:russia'])
    const other = claim('claim:b', 'prop:p', 'source:paper', { speakers: ['org:defence'] })
    expect(trace(other).keys).toEqual(['country:russia'])
  })

  test('a joint statement of two governments has two origins', () => {
    const joint = claim('claim:a', 'prop:p', 'source:paper', { speakers: ['person:lavrov', 'person:diop'] })
    expect(trace(joint).keys).toEqual(['country:mali', 'country:russia'])
  })

  test('onBehalfOf goes before what the speaker belongs to', () => {
    const envoy = claim('claim:a', 'prop:p', 'source:paper', {
      speakers: ['person:lavrov'],
      onBehalfOf: 'country:france',
    })
    expect(trace(envoy).keys).toEqual(['country:france'])
  })

  test('people who are not named are no party', () => {
    const anonymous = claim('claim:a', 'prop:p', 'source:paper', {
      speakers: [{ anonymous: { count: 4, described: 'officials' } }],
    })
    expect(trace(anonymous)).toEqual({ keys: ['org:paper'], basis: 'unknown' })
  })

  test('people who are not named but speak for somebody are that party, without having made a statement', () => {
    const spokesman = claim('claim:a', 'prop:p', 'source:paper', {
      speakers: [{ anonymous: { described: 'a spokesman' } }],
      onBehalfOf: 'org:diplomacy',
    })
    expect(trace(spokesman)).toMatchObject({ keys: ['country:russia'], basis: 'unknown' })
  })

  test('the party is that of the day on which it was said, not printed', () => {
    const tenure = [relation('person:lavrov', 'holds-office', 'office:foreign', '2004-03-09/2021-10-31')]
    const said = { speakers: ['person:lavrov'], said: '2021-10-01' }
    expect(trace(claim('claim:a', 'prop:p', 'source:paper', said), { relations: tenure }).keys).toEqual([
      'country:russia',
    ])
    const unsaid = { speakers: ['person:lavrov'] }
    expect(trace(claim('claim:a', 'prop:p', 'source:paper', unsaid), { relations: tenure }).keys).toEqual([
      'person:lavrov',
    ])
  })
})

test('a repetition has the basis that is written first on its way, not one further on', () => {
  const named = claim('claim:d', 'prop:p', 'source:reuters', { speakers: ['person:minister'], basis: 'own-reporting' })
  const vague = claim('claim:c', 'prop:p', 'source:paper', { cites: 'source:reuters', basis: 'unknown' })
  const reprint = claim('claim:b', 'prop:p', 'source:mirror', { cites: 'source:paper' })
  expect(trace(reprint, { claims: [vague, named] }).basis).toBe('unknown')
})

describe('without one', () => {
  test('the origin is the publisher, whose basis is unknown unless it says', () => {
    expect(trace(claim('claim:a', 'prop:p', 'source:paper'))).toEqual({
      keys: ['org:paper'],
      basis: 'unknown',
    })
    expect(trace(claim('claim:a', 'prop:p', 'source:paper', { basis: 'own-reporting' })).basis).toBe('own-reporting')
  })

  test('a ministry that publishes is its state', () => {
    const page = [source('source:page', 'org:diplomacy')]
    expect(trace(claim('claim:a', 'prop:p', 'source:page'), { sources: page }).keys).toEqual(['country:russia'])
  })

  test('a chain of three citations ends at its root, with the root’s basis and source', () => {
    const three = [
      claim('claim:a', 'prop:p', 'source:wire', { cites: 'source:mirror' }),
      claim('claim:b', 'prop:p', 'source:mirror', { cites: 'source:paper' }),
      claim('claim:c', 'prop:p', 'source:paper', { cites: 'source:reuters' }),
      claim('claim:d', 'prop:p', 'source:reuters', { basis: 'own-reporting' }),
    ] as const
    expect(trace(three[0], { claims: three.slice(1) })).toEqual({
      keys: ['org:reuters'],
      basis: 'own-reporting',
    })
  })

  test('a reprint ends where its original does, though it cites nothing', () => {
    expect(trace(claim('claim:a', 'prop:p', 'source:wire')).keys).toEqual(['org:paper'])
  })

  test('a claim that names its speakers ends the chain', () => {
    const original = claim('claim:b', 'prop:p', 'source:paper', { speakers: ['person:diop'] })
    expect(trace(claim('claim:a', 'prop:p', 'source:wire'), { claims: [original] })).toEqual({
      keys: ['country:mali'],
      basis: 'statement',
    })
  })

  test('a claim against is not taken for the origin of a claim for', () => {
    const denial = claim('claim:b', 'prop:p', 'source:paper', { speakers: ['person:diop'], stance: 'denies' })
    expect(trace(claim('claim:a', 'prop:p', 'source:wire'), { claims: [denial] }).keys).toEqual(['org:paper'])
  })

  test('a claim on another proposition is not taken for the origin', () => {
    const other = claim('claim:b', 'prop:q', 'source:paper', { speakers: ['person:diop'] })
    expect(trace(claim('claim:a', 'prop:p', 'source:wire'), { claims: [other] }).keys).toEqual(['org:paper'])
  })

  test('a text made of two comes from the one that has the statement', () => {
    const digest = source('source:digest', 'org:mirror', derivedFrom('source:reuters', 'source:wire'))
    const original = claim('claim:b', 'prop:p', 'source:paper')
    const one = claim('claim:a', 'prop:p', 'source:digest')
    expect(trace(one, { sources: [...sources, digest], claims: [original] }).keys).toEqual(['org:paper'])
    expect(trace(one, { sources: [...sources, digest] }).keys).toEqual(['org:reuters'])
  })

  test('a cited source that is not in the tables ends the chain before it', () => {
    expect(trace(claim('claim:a', 'prop:p', 'source:paper', { cites: 'source:lost' })).keys).toEqual(['org:paper'])
  })

  test('texts that cite each other are one origin', () => {
    const circle = [
      claim('claim:a', 'prop:p', 'source:wire', { cites: 'source:paper' }),
      claim('claim:b', 'prop:p', 'source:paper', { cites: 'source:reuters' }),
      claim('claim:c', 'prop:p', 'source:reuters', { cites: 'source:wire' }),
    ]
    const context = buildContext(tables({ sources, entities, claims: circle }))
    expect(circle.map((one) => originOf(one, context).keys)).toEqual([['org:paper'], ['org:paper'], ['org:paper']])
  })

  test('texts derived from each other end the chain', () => {
    const loop = [
      source('source:x', 'org:paper', derivedFrom('source:y')),
      source('source:y', 'org:mirror', derivedFrom('source:x')),
    ]
    expect(trace(claim('claim:a', 'prop:p', 'source:y'), { sources: loop }).keys).toEqual(['org:paper'])
  })
})

describe('owners', () => {
  const owned = (...more: RuleTables['relations']) => [...relations, ...more]
  const ofPaper = claim('claim:a', 'prop:p', 'source:paper')

  test('an owner of several publishers is one origin with all of them', () => {
    const both = owned(
      relation('country:france', 'owns', 'org:paper'),
      relation('country:france', 'owns', 'org:reuters'),
    )
    expect(trace(ofPaper, { relations: both })).toMatchObject({ keys: ['country:france'], outlet: 'org:paper' })
    expect(trace(claim('claim:b', 'prop:p', 'source:reuters'), { relations: both })).toMatchObject({
      keys: ['country:france'],
      outlet: 'org:reuters',
    })
  })

  test('who speaks, or is an origin of its own, speaks through no outlet', () => {
    const spoken = claim('claim:a', 'prop:p', 'source:paper', { speakers: ['country:france'] })
    const both = owned(
      relation('country:france', 'owns', 'org:paper'),
      relation('country:france', 'owns', 'org:reuters'),
    )
    expect(trace(spoken, { relations: both })).not.toHaveProperty('outlet')
    expect(trace(ofPaper)).not.toHaveProperty('outlet')
  })

  test('an owned publisher is no origin of its own for being named as the speaker', () => {
    const spoken = trace(claim('claim:a', 'prop:p', 'source:wire', { speakers: ['org:paper'] }), {
      relations: [relation('country:france', 'owns', 'org:paper'), relation('country:france', 'owns', 'org:reuters')],
    })
    expect(spoken.keys).toEqual(['country:france'])
  })

  test('an owner of a single publisher leaves it its own origin', () => {
    const one = owned(relation('country:france', 'owns', 'org:paper'))
    expect(trace(ofPaper, { relations: one }).keys).toEqual(['org:paper'])
  })

  test('an owner of owners is the origin', () => {
    const two = owned(
      relation('org:diplomacy', 'owns', 'org:wire'),
      relation('org:wire', 'owns', 'org:paper'),
      relation('country:russia', 'owns', 'org:mirror'),
    )
    expect(trace(ofPaper, { relations: two }).keys).toEqual(['country:russia'])
  })

  test('ownership counts in its time', () => {
    const past = owned(
      relation('country:france', 'owns', 'org:paper', '2000/2010'),
      relation('country:france', 'owns', 'org:reuters'),
    )
    expect(trace(ofPaper, { relations: past }).keys).toEqual(['org:paper'])
  })

  test('bodies that own each other are one owner, and what they own is not', () => {
    const above = owned(
      relation('org:wire', 'owns', 'org:paper'),
      relation('org:wire', 'owns', 'org:reuters'),
      relation('org:reuters', 'owns', 'org:wire'),
    )
    expect(trace(ofPaper, { relations: above }).keys).toEqual(['org:reuters'])
  })

  test('publishers that own each other end the search', () => {
    const loop = owned(relation('org:paper', 'owns', 'org:mirror'), relation('org:mirror', 'owns', 'org:paper'))
    expect(trace(ofPaper, { relations: loop }).keys).toEqual(['org:mirror'])
  })
})

test('the side of an origin is its country, or the body itself where it has none', () => {
  const context = buildContext(tables({ entities }))
  expect(
    ['country:mali', 'org:diplomacy', 'org:reuters', 'org:paper', 'person:diop'].map((id) => sideOf(id, context)),
  ).toEqual(['country:mali', 'country:russia', 'country:france', 'org:paper', 'person:diop'])
})

test('a claim on an unknown source is refused by name', () => {
  expect(() => trace(claim('claim:a', 'prop:p', 'source:none'))).toThrow('claim "claim:a" rests on "source:none"')
})
