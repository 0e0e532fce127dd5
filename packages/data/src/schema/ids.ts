import * as z from 'zod'
import { entityTypes } from '../vocabulary/entities.js'

/** A slug: lower-case ASCII words and digits joined by single hyphens. */
export const slugPattern = '[a-z0-9]+(?:-[a-z0-9]+)*'

/** Prefix with which the ids of each table, and of each type of entity, begin. */
export const idPrefixes = {
  source: 'source',
  ...(Object.fromEntries(Object.entries(entityTypes).map(([type, term]) => [type, term.prefix])) as {
    readonly [T in keyof typeof entityTypes]: string // fromEntries forgets the keys
  }),
  event: 'event',
  relation: 'relation',
  proposition: 'prop',
  claim: 'claim',
} as const

/** The types of entity that act and speak. */
export const actorTypes = ['person', 'organization', 'country', 'office', 'operation'] as const

/**
 * What a reference points to: one table, one type of entity, any `entity`, any `actor` (an entity that can speak), any
 * `record` that a proposition can be about (entity, event or relation), or whatever can be `retired` (a record or a
 * source).
 */
export type RefTarget = keyof typeof idPrefixes | 'entity' | 'actor' | 'record' | 'retired'

const entityPrefixes = Object.values(entityTypes).map((term) => term.prefix)

/** The prefixes with which an id of the target may begin. */
export const prefixesOf = (target: RefTarget): readonly string[] => {
  if (target === 'entity') return entityPrefixes
  if (target === 'actor') return actorTypes.map((type) => entityTypes[type].prefix)
  if (target === 'record') return [...entityPrefixes, 'event', 'relation']
  if (target === 'retired') return ['source', ...entityPrefixes, 'event', 'relation']
  return [idPrefixes[target]]
}

const depthOf = (target: RefTarget): number => ({ proposition: 1, claim: 2 })[target as 'proposition' | 'claim'] ?? 0 // others have no keys

/** The regular expression that ids of the target match. */
const idPattern = (target: RefTarget): string =>
  `^(?:${prefixesOf(target).join('|')}):${slugPattern}${`/${slugPattern}`.repeat(depthOf(target))}$`

/**
 * An id of the target. The target is kept as metadata (`ref`), from which the compiler prints the type, and the
 * linter resolves the reference.
 */
export const id = (target: RefTarget, description: string) =>
  z
    .string()
    .regex(new RegExp(idPattern(target)))
    .meta({ ref: target, description })
