import { nearestId } from '../compile/nearest-id.js'
import { prefixesOf } from '../schema/ids.js'
import type { LintInput, LintRule } from './types.js'
import { type Reference, referencesOf } from './walk.js'
import { nameOf, prefixOf, slugOf } from './words.js'

/** Whatever is referred to exists. */
export const references: LintRule = {
  name: 'references',
  description: 'Every reference leads to a record, of a type that belongs there.',
  check(input) {
    const known = idsIn(input)
    return referencesOf(input)
      .filter(({ id }) => !known.has(id))
      .map((reference) => ({
        record: reference.record,
        path: reference.path,
        message: `${nameOf(reference.record)} ${verbOf(reference)} unknown ${whatOf(reference.id)} "${reference.id}"; ${adviceOn(reference, known, input)}`,
      }))
  },
}

const idsIn = ({ tables }: LintInput): ReadonlySet<string> =>
  new Set([...tables.sources, ...tables.entities, ...tables.events, ...tables.relations].map(({ id }) => id))

const verbOf = ({ path }: Reference): string => (path.at(-1) === 'cites' ? 'cites' : `has under ${fieldText(path)} the`)

const fieldText = (path: Reference['path']): string =>
  path.filter((step) => typeof step === 'string').join('.') || 'itself'

const whatOf = (id: string): string => ({ org: 'organization' })[prefixOf(id)] ?? prefixOf(id)

function adviceOn({ id, target }: Reference, known: ReadonlySet<string>, { redirects }: LintInput): string {
  const retired = redirects.find((redirect) => redirect.id === id)
  if (retired) {
    const to = retired.how === 'withdrawn' ? '' : ` to ${[retired.to].flat().join(', ')}`
    return `it was ${retired.how}${to}: ${retired.reason}`
  }
  const allowed = [...known].filter((one) => prefixesOf(target).includes(prefixOf(one)))
  const near = nearestId(id, allowed)
  if (near) return `did you mean "${near}"?`
  const elsewhere = [...known].find((one) => slugOf(one) === slugOf(id))
  if (elsewhere) return `there is "${elsewhere}", but no ${whatOf(elsewhere)} belongs here`
  return 'no record has a name like it; write its record first'
}
