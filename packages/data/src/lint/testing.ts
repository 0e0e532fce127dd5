import { parseEdtf } from '@mali-russia/edtf'
import type { Event, Ids, Tables } from '../generated/types.js'
import { tables } from '../rules/testing.js'
import type { LintInput } from './types.js'

export * from '../rules/testing.js'

/** An event, with everything filled in that the test does not care about. */
export const event = (id: string, rest: Partial<Omit<Event<Ids>, 'date'>> & { readonly date?: string } = {}) =>
  ({
    kind: 'meeting',
    title: { en: 'Talks', fr: 'Pourparlers' },
    places: [],
    participants: [],
    instruments: [],
    ...rest,
    id,
    date: parseEdtf(rest.date ?? '2021-11-11'),
  }) satisfies Event<Ids>

/** What the linter is given: the tables, each row written at the root of a file where it belongs, and as one wishes. */
export function written(
  some: Partial<Omit<Tables<Ids>, 'evidence'>>,
  more: { readonly redirects?: LintInput['redirects']; readonly files?: Readonly<Record<string, string>> } = {},
): LintInput {
  const all = { ...tables(some), events: some.events ?? [] }
  return {
    tables: all,
    redirects: more.redirects ?? [],
    origins: new Map(Object.entries(more.files ?? {}).map(([id, path]) => [id, { file: { path }, path: [] }])),
  }
}
