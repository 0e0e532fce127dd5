import { createHash } from 'node:crypto'
import type { Counts, Meta } from '../../release.js'
import { byCodeUnit, type Dataset } from '../tables.js'

/** Counts what a dataset holds. */
export function metaOf({ tables, version }: Dataset): Meta {
  const { sources, entities, events, relations, propositions, claims, evidence } = tables
  const countries = new Map(
    entities.flatMap((entity) =>
      entity.type === 'organization' ? [[entity.id, entity.state ?? entity.seat] as const] : [],
    ),
  )
  const supported = evidence.filter((row) => row.support.origins.possible > 0)
  return {
    name: '@mali-russia/data',
    version,
    digest: createHash('sha256').update(JSON.stringify(tables)).digest('hex'),
    rows: {
      sources: sources.length,
      entities: entities.length,
      events: events.length,
      relations: relations.length,
      propositions: propositions.length,
      claims: claims.length,
      evidence: evidence.length,
    },
    entitiesByType: count(entities, (row) => row.type),
    eventsByKind: count(events, (row) => row.kind),
    eventsByYear: count(events, ({ date }) => (date.start ?? date.end)?.slice(0, 4) ?? 'unknown'),
    relationsByType: count(relations, (row) => row.type),
    claimsByStance: count(claims, (row) => row.stance),
    sourcesByPublisher: count(sources, (row) => row.publisher),
    sourcesByLanguage: count(sources, (row) => row.language),
    sourcesByCountry: count(sources, (row) => countries.get(row.publisher) ?? 'none'),
    sourcesByReliability: count(sources, (row) => row.reliability.code),
    sourcesByAccess: count(sources, (row) => row.access),
    singleOriginShare: share(supported.filter((row) => row.support.origins.possible === 1).length, supported.length),
    disputedShare: share(evidence.filter((row) => row.disputed).length, evidence.length),
  }
}

function count<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Counts {
  const counts = new Map<string, number>()
  for (const row of rows) counts.set(keyOf(row), (counts.get(keyOf(row)) ?? 0) + 1)
  return Object.fromEntries([...counts].sort(([a], [b]) => byCodeUnit(a, b)))
}

const share = (part: number, whole: number): number => (whole === 0 ? 0 : Math.round((part / whole) * 10_000) / 10_000)
