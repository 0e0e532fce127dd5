import { overlaps } from '@mali-russia/edtf'
import { grouped } from '../rules/context.js'
import type { LintFault, LintInput, LintRule } from './types.js'

/** One thing in the world is one record. */
export const doubles: LintRule = {
  name: 'doubles',
  description: 'No entity of a type bears the name of another, no tie and no address is recorded twice.',
  check: ({ tables }) => [...names(tables), ...ties(tables), ...addresses(tables)],
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

/** Without what differs between copies of one address: the scheme, `www.`, the place in the page. */
const addressOf = ({ host, pathname, search }: URL): string =>
  `${host.replace(/^www\./, '')}${pathname.replace(/\/$/, '')}${search}`

/** Without case and accents. */
const plain = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
