import { roles } from '@mali-russia/data/vocabulary'
import { actorsOf } from '../actors.js'
import { InvalidQueryError, InvalidTermError } from '../errors.js'
import type { Event } from '../types.js'
import type { View } from '../view.js'
import { type Operator, yesNo } from './condition.js'
import { fieldsOf, knownId, list } from './operators.js'

interface Wanted {
  readonly entity: string | undefined
  readonly roles: ReadonlySet<string> | undefined
}

const lists = ['any', 'all', 'none'] as const

/** Who takes part: an entity, an entity in a role, or several of them. */
export const participants: Operator<'events'> = (value, { view, path }) => {
  if (typeof value === 'string') {
    const one: Wanted = { entity: knownId(value, path, ['entities'], view), roles: undefined }
    return { answer: (event) => yesNo(takesPart(event, one, false, view)), ...candidatesOf(one, view) }
  }
  const given = new Map(fieldsOf(value, path, ['entity', 'role', ...lists, 'exact']))
  const exact = given.get('exact') ?? false
  if (typeof exact !== 'boolean') throw new InvalidQueryError(`${path}.exact`, exact, 'true or false')
  const own = [...given].filter(([field]) => field === 'entity' || field === 'role')
  const alone = own.length === 0 ? [] : [wantedOf(Object.fromEntries(own), path, view)]
  const several = (name: (typeof lists)[number]) => {
    const items = given.get(name)
    if (items === undefined) return undefined
    if (!Array.isArray(items)) throw new InvalidQueryError(`${path}.${name}`, items, 'a list')
    return items.map((item: unknown, i) => wantedOf(item, `${path}.${name}[${i}]`, view))
  }
  const [any, all, none] = [several('any'), several('all') ?? [], several('none') ?? []]
  const every = [...alone, ...all]
  const has = (event: Event) => (wanted: Wanted) => takesPart(event, wanted, exact, view)
  const [first] = every
  return {
    answer: (event) =>
      yesNo(every.every(has(event)) && (any === undefined || any.some(has(event))) && !none.some(has(event))),
    ...(first && candidatesOf(first, view)),
  }
}

function wantedOf(value: unknown, path: string, view: View): Wanted {
  if (typeof value === 'string') return { entity: knownId(value, path, ['entities'], view), roles: undefined }
  const given = new Map(fieldsOf(value, path, ['entity', 'role']))
  if (given.size === 0) throw new InvalidQueryError(path, value, 'an id, or an object with entity, role or both')
  return {
    entity: given.has('entity') ? knownId(given.get('entity'), `${path}.entity`, ['entities'], view) : undefined,
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

const takesPart = (event: Event, wanted: Wanted, exact: boolean, view: View): boolean =>
  event.participants.some(
    (participant) =>
      (wanted.roles === undefined || wanted.roles.has(participant.role)) &&
      (wanted.entity === undefined ||
        participant.entity === wanted.entity ||
        (!exact && actorsOf(participant, event.date, view).includes(wanted.entity))),
  )

/** Every event in which the entity takes part, itself or through others. */
function candidatesOf({ entity }: Wanted, view: View): { readonly candidates?: readonly number[] } {
  if (entity === undefined) return {}
  const posting = view.store.posting('events', 'participants', (event) =>
    event.participants.flatMap((participant) => [...actorsOf(participant, event.date, view)]),
  )
  return { candidates: posting.get(entity) ?? [] }
}
