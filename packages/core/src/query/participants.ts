import { roles } from '@mali-russia/data/vocabulary'
import { actorsOf, actorTables } from '../actors.js'
import { InvalidQueryError, InvalidTermError } from '../errors.js'
import type { Store } from '../store.js'
import type { Event } from '../types.js'
import { rowsUnder } from './candidates.js'
import { type Operator, yesNo } from './condition.js'
import { fieldsOf, knownId, list } from './input.js'

interface Wanted {
  readonly entity: string | undefined
  readonly roles: ReadonlySet<string> | undefined
}

const lists = ['any', 'all', 'none'] as const

/** Who takes part: an entity, an entity in a role, or several of them. */
export const participants: Operator<'events'> = (value, { view: { store }, path }) => {
  const given = new Map(typeof value === 'string' ? [] : fieldsOf(value, path, ['entity', 'role', ...lists, 'exact']))
  const exact = given.get('exact') ?? false
  if (typeof exact !== 'boolean') throw new InvalidQueryError(`${path}.exact`, exact, 'true or false')
  const several = (name: (typeof lists)[number]) => {
    const items = given.get(name)
    if (items === undefined) return undefined
    if (!Array.isArray(items)) throw new InvalidQueryError(`${path}.${name}`, items, 'a list')
    return items.map((item: unknown, i) => wantedOf(item, `${path}.${name}[${i}]`, store))
  }
  const isOne = typeof value === 'string' || given.has('entity') || given.has('role')
  const one = typeof value === 'string' ? wantedOf(value, path, store) : ofEntityAndRole(given, path, store)
  const all = [...(isOne ? [one] : []), ...(several('all') ?? [])]
  const [any, none] = [several('any'), several('none') ?? []]
  if (!exact && [...all, ...(any ?? []), ...none].some(({ entity }) => entity !== undefined)) {
    store.need(actorTables, `${path} without { exact: true }`)
  }
  const has = (event: Event) => (wanted: Wanted) => takesPart(event, wanted, exact, store)
  const named = all.find(({ entity }) => entity !== undefined)?.entity
  return {
    answer: (event) =>
      yesNo(all.every(has(event)) && (any === undefined || any.some(has(event))) && !none.some(has(event))),
    ...(named !== undefined && { candidates: rowsUnder([named], () => eventsByParticipant(exact, store)) }),
  }
}

function wantedOf(value: unknown, path: string, store: Store): Wanted {
  if (typeof value === 'string') return { entity: knownId(value, path, ['entities'], store), roles: undefined }
  const given = new Map(fieldsOf(value, path, ['entity', 'role']))
  if (given.size === 0) throw new InvalidQueryError(path, value, 'an id, or an object with entity, role or both')
  return ofEntityAndRole(given, path, store)
}

function ofEntityAndRole(given: ReadonlyMap<string, unknown>, path: string, store: Store): Wanted {
  return {
    entity: given.has('entity') ? knownId(given.get('entity'), `${path}.entity`, ['entities'], store) : undefined,
    roles: given.has('role') ? rolesOf(given.get('role'), `${path}.role`) : undefined,
  }
}

function rolesOf(value: unknown, path: string): ReadonlySet<string> {
  const terms = Object.keys(roles)
  return new Set(
    list(value, path).map(({ item, path }) => {
      if (typeof item !== 'string' || !terms.includes(item)) throw new InvalidTermError(path, item, terms)
      return item
    }),
  )
}

const takesPart = (event: Event, { entity, roles }: Wanted, exact: boolean, store: Store): boolean =>
  event.participants
    .filter(({ role }) => roles === undefined || roles.has(role))
    .some((one) => entity === undefined || whoBy(one, event, exact, store).includes(entity))

/** Events by those who take part, in whatever role. */
const eventsByParticipant = (exact: boolean, store: Store) =>
  store.posting('events', exact ? 'participants exact' : 'participants', (event) =>
    event.participants.flatMap((one) => whoBy(one, event, exact, store)),
  )

const whoBy = (one: Event['participants'][number], { date }: Event, exact: boolean, store: Store): readonly string[] =>
  exact ? [one.entity] : actorsOf(one, date, store)
