import { overlaps } from '@mali-russia/edtf'
import { grouped } from '../rules/context.js'
import { predicates } from '../vocabulary/predicates.js'
import type { LintFault, LintInput, LintRule } from './types.js'
import { nameOf } from './words.js'

/** One thing in the world is one record. */
export const doubles: LintRule = {
  name: 'doubles',
  description:
    'No entity of a type bears the name of another; no event, tie, address, proposition or claim is recorded twice.',
  check: ({ tables }) => [
    ...names(tables),
    ...ties(tables),
    ...addresses(tables),
    ...happenings(tables),
    ...statements(tables),
    ...sayings(tables),
  ],
}

type Tables = LintInput['tables']

/** Two may bear one name where a description tells them apart. */
function names({ entities }: Tables): LintFault[] {
  const bearers = entities.flatMap((entity) => {
    const own = new Set([...Object.values(entity.names), ...entity.aliases].map(plain))
    return [...own].map((name) => ({ entity, key: `${entity.type} ${name}` }))
  })
  const found = new Map<string, LintFault>()
  for (const group of grouped(bearers, ({ key }) => key).values()) {
    const [first, ...others] = group.map(({ entity }) => entity)
    for (const other of others) {
      if (!first || first.id === other.id || first.description || other.description) continue
      const message = `bears a name of "${first.id}"; fold the two into one, or add a description that tells them apart`
      found.set(`${first.id} ${other.id}`, { record: other.id, path: ['names'], message })
    }
  }
  return [...found.values()]
}

/** Somebody may hold an office twice, but not at one time. */
function ties({ relations }: Tables): LintFault[] {
  return [...grouped(relations, ({ type, from, to }) => `${type} ${from} ${to}`).values()].flatMap((group) =>
    group.flatMap((relation, i) => {
      const other = group.slice(0, i).find(({ date }) => overlaps(date, relation.date) === 'yes')
      if (!other) return []
      const message = `the same tie at the same time as "${other.id}"; fold the two into one`
      return [{ record: relation.id, path: [], message }]
    }),
  )
}

/** A bare host tells no document from another. */
function addresses({ sources }: Tables): LintFault[] {
  const addressed = sources.flatMap((source) =>
    source.url !== undefined && URL.canParse(source.url) ? [{ id: source.id, url: new URL(source.url) }] : [],
  )
  const pages = addressed.filter(({ url: { pathname, search } }) => pathname.length > 1 || search !== '')
  return [...grouped(pages, ({ url }) => addressOf(url)).values()].flatMap(([first, ...others]) =>
    others.map(({ id }) => {
      const message = `the address of "${first?.id}"; fold the two into one source`
      return { record: id, path: ['url'], message }
    }),
  )
}

/** What has the title of another, or is like it in kind, time, place and whoever took part, is the same event. */
function happenings({ events }: Tables): LintFault[] {
  const keysOf = ({ kind, title, date, participants, places, instruments }: Tables['events'][number]) => [
    `the title ${plain(title.en)}`,
    // Without anybody in it, kind and day say too little.
    ...(participants.length > 0
      ? [
          JSON.stringify([
            kind,
            date.edtf,
            participants.map(partIn).sort(),
            [...places].sort(),
            [...instruments].sort(),
          ]),
        ]
      : []),
  ]
  const keyed = events.flatMap((event) => keysOf(event).map((key) => ({ id: event.id, key })))
  const found = new Map<string, LintFault>()
  for (const { first, other } of pairs(keyed)) {
    const message = `the same event as "${first}", by its title or by its kind, date, places and participants; fold the two into one, or tell them apart`
    found.set(other, { record: other, path: [], message })
  }
  return [...found.values()]
}

const partIn = ({ entity, role }: Tables['events'][number]['participants'][number]): string => `${entity} ${role}`

/** Written twice, a statement has its evidence split. Some numbers only their texts tell apart. */
function statements({ propositions }: Tables): LintFault[] {
  const keyed = propositions.map(({ id, about, predicate, value, regarding, valid, modality, text }) => {
    const isToldByText = value.type === 'text' || predicates[predicate].cardinality === 'many'
    const what = [about, predicate, value, regarding, valid?.edtf, modality, ...(isToldByText ? [plain(text)] : [])]
    return { id, key: JSON.stringify(what) }
  })
  return pairs(keyed).map(({ first, other }) => ({
    record: other,
    path: [],
    message: `${nameOf(other)} says the same as ${nameOf(first)}; put their claims under one, or add what tells them apart: regarding, valid, modality`,
  }))
}

/** One passage says a thing once, whatever its stance. */
function sayings({ claims }: Tables): LintFault[] {
  const keyed = claims.map(({ id, proposition, source, speakers, onBehalfOf, via, cites, locator }) => ({
    id,
    key: JSON.stringify([proposition, source, speakers, onBehalfOf, via, cites, locator]),
  }))
  return pairs(keyed).map(({ first, other }) => ({
    record: other,
    path: [],
    message: `${nameOf(other)} is of the same speakers and passage as ${nameOf(first)}; keep one, or correct the locator`,
  }))
}

/** Each row that has the key of an earlier one, with the first of them. */
const pairs = (keyed: readonly { readonly id: string; readonly key: string }[]) =>
  [...grouped(keyed, ({ key }) => key).values()].flatMap(([first, ...others]) =>
    others.flatMap(({ id }) => (first ? [{ first: first.id, other: id }] : [])),
  )

/** Without what differs between copies of one address: the scheme, `www.`, the place in the page. */
const addressOf = ({ host, pathname, search }: URL): string =>
  `${host.replace(/^www\./, '')}${pathname.replace(/\/$/, '')}${search}`

/** Without case and accents. */
const plain = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
