import { stances } from '../vocabulary/claims.js'
import { predicates } from '../vocabulary/predicates.js'
import type { Claim, Evidence, Proposition, Relation, RuleTables, Source } from './types.js'
import { valuesExclude } from './values.js'

// The rules a second time, for tests: slow, without indexes or memory, and thought through in another way. Ids are
// compared, days are strings. Grades are tested by themselves.

/** What of a row of evidence is counted. */
export type Counted = Pick<Evidence, 'proposition' | 'support' | 'opposition' | 'undecided' | 'rivals' | 'denied'>

/** Counts everything in the tables, by looking at everything again for every question. */
export function countSlowly(tables: RuleTables): Counted[] {
  const { sources, entities, relations, propositions } = tables
  const claims = tables.claims.filter((one) => sources.some((s) => s.id === one.source && s.access !== 'cited'))
  const signs = (one: Claim) => stances[one.stance].sign
  const sourceById = (id: string) => sources.find((s) => s.id === id)
  const names = (one: Claim) => one.speakers.filter((s) => typeof s === 'string').sort()
  const voice = (one: Claim) => [...names(one), one.onBehalfOf ? `>${one.onBehalfOf}` : ''].filter(Boolean).join('+')

  // Where one gets by one step from a claim or a source.
  type Node = { source: Source; claim?: Claim }
  const isSameAs = (a: Node, b: Node) => a.source.id === b.source.id && a.claim?.id === b.claim?.id
  const enter = (id: string, start: Claim): Node[] => {
    const source = sourceById(id)
    if (!source) return []
    const alike = claims
      .filter((c) => c.source === id && c.proposition === start.proposition && signs(c) === signs(start))
      .filter((c) => voice(c) === voice(start) || voice(start) === '')
      .sort((a, b) => Number(voice(a) !== voice(start)) - Number(voice(b) !== voice(start)) || order(a.id, b.id))
    return alike[0] ? [{ source, claim: alike[0] }] : [{ source }]
  }
  const ancestors = (source: Source, depth = 0): Source[] =>
    depth > sources.length
      ? []
      : [
          source,
          ...source.derivedFrom.flatMap((d) => sourceById(d.source) ?? []).flatMap((s) => ancestors(s, depth + 1)),
        ]
  const step = (node: Node, start: Claim): Node[] => {
    if (node.claim && node.claim.id !== start.id && voice(node.claim) !== voice(start)) return []
    const cites = node.claim?.cites
    if (cites !== undefined && cites !== node.source.id && sourceById(cites)) return enter(cites, start)
    const parents = node.source.derivedFrom.flatMap((d) => sourceById(d.source) ?? [])
    const having = parents.filter((p) => ancestors(p).some((a) => enter(a.id, start).some((n) => n.claim)))
    return [...(parents.length > 1 ? having : []), ...parents].slice(0, 1).flatMap((p) => enter(p.id, start))
  }
  // Walk so far that, if the way has not ended, it must be going round; then go round once more to see the circle.
  const chain = (start: Claim): { root: Claim; end: Source; basis: Claim['basis'] } => {
    const source = sourceById(start.source)
    if (!source) throw new Error('every claim here has a source')
    const way: Node[] = [{ source, claim: start }]
    for (let i = 0; i < 2 * (claims.length + sources.length); i++) way.push(...step(way.at(-1) as Node, start)) // never empty
    const last = way.at(-1) as Node
    if (step(last, start).length === 0) {
      const told = way.flatMap((n) => n.claim ?? [])
      return { root: told.at(-1) ?? start, end: last.source, basis: told.find((c) => c.basis)?.basis }
    }
    const circle = way.slice(way.slice(0, -1).findLastIndex((n) => isSameAs(n, last)) + 1)
    const first = [...circle].sort((a, b) => order(a.source.id, b.source.id))[0] as Node
    const told = circle.flatMap((n) => n.claim ?? []).sort((a, b) => order(a.id, b.id))
    const root = first.claim ?? told[0] ?? way.flatMap((n) => n.claim ?? []).at(-1) ?? start
    // Up to and with the first step into the circle one after the other, then whoever of the circle has the smallest id.
    const entry = way.findIndex((n) => circle.some((c) => isSameAs(c, n)))
    const before = way.slice(0, entry + 1).flatMap((n) => n.claim ?? [])
    return { root, end: first.source, basis: [...before, ...told].find((c) => c.basis)?.basis }
  }
  const time = (one: Claim) => one.said ?? chain(one).root.said ?? chain(one).end.issued

  type Day = { readonly start: string | null; readonly end: string | null }
  const answer = (day: Day, { date }: Relation): 'yes' | 'maybe' | 'no' => {
    const [from, to] = [day.start ?? '', day.end ?? '9999']
    if ((date.latestStart ?? date.end ?? '9999') <= from && to <= (date.earliestEnd ?? date.start ?? '')) return 'yes'
    return (date.end ?? '9999') < from || to < (date.start ?? '') ? 'no' : 'maybe'
  }
  const best = (all: readonly Relation[], day: Day) => {
    const certain = all.filter((r) => answer(day, r) === 'yes')
    return certain.length > 0 ? certain : all.filter((r) => answer(day, r) === 'maybe')
  }
  const parties = (id: string, day: Day, passed: readonly string[] = []): string[] => {
    const entity = entities.find((e) => e.id === id)
    if (!entity || passed.includes(id)) return [id]
    const on = (to: string) => parties(to, day, [...passed, id])
    const along = (...types: string[]) =>
      best(
        relations.filter((r) => r.from === id && types.includes(r.type)),
        day,
      )
    if (entity.type === 'organization' && entity.state) return [entity.state]
    if (entity.type === 'office') return [entity.state ?? entity.organization].flatMap((to) => (to ? on(to) : [id]))
    if (entity.type === 'organization' || entity.type === 'operation') return along('part-of').flatMap((r) => on(r.to)).concat(along('part-of').length ? [] : [id]) // biome-ignore format: one case a line
    if (entity.type !== 'person') return [id]
    const offices = along('holds-office')
    const ties = offices.length > 0 ? offices : along('employed-by', 'member-of', 'commands', 'leads')
    return ties.length > 0 ? ties.flatMap((r) => on(r.to)) : [id]
  }
  const party = (id: string, day: Day) => unique(parties(id, day))[0] as string // never empty
  const owner = (id: string, day: Day): string => {
    const way = [party(id, day)]
    for (let i = 0; i < 2 * entities.length; i++) {
      const here = way.at(-1) as string // never empty
      const owners = best(
        relations.filter((r) => r.type === 'owns' && r.to === here),
        day,
      )
      const next = unique(owners.map((r) => r.from))[0]
      if (next === undefined) return here
      way.push(party(next, day))
    }
    return unique(way.slice(entities.length))[0] as string // going round
  }
  const publishers = unique(sources.map((s) => s.publisher))
  const publisher = (id: string, day: Day) => {
    const together = publishers.filter((p) => owner(p, day) === owner(id, day))
    return together.length > 1 ? owner(id, day) : party(id, day)
  }
  const speaking = (id: string, day: Day) => {
    const spoken = party(id, day)
    return publishers.includes(spoken) ? publisher(spoken, day) : spoken
  }
  const origin = (one: Claim): { keys: string[]; known: boolean } => {
    const { root, end, basis } = chain(one)
    const spoken = [one, root].find((c) => voice(c) !== '')
    if (!spoken) return { keys: [publisher(end.publisher, end.issued)], known: (basis ?? 'unknown') !== 'unknown' }
    const keys = unique(
      (spoken.onBehalfOf ? [spoken.onBehalfOf] : names(spoken)).map((id) => speaking(id, time(spoken))),
    )
    const fallback = chain(spoken).basis ?? (names(spoken).length > 0 ? 'statement' : 'unknown')
    return { keys, known: (basis ?? fallback) !== 'unknown' }
  }

  const speaker = (one: Claim) => {
    const { root, end } = chain(one)
    return voice(root) || (root.source === end.id && root.speakers.length === 0 ? end.publisher : undefined)
  }
  const counts = (one: Claim) => {
    const mine = speaker(one)
    if (mine === undefined || one.stance === 'declines-comment') return true
    const said = claims
      .filter((c) => c.proposition === one.proposition && speaker(c) === mine)
      .filter((c) => voice(c) !== '' || chain(c).root.id === c.id)
      .filter((c) => c.stance !== 'declines-comment')
    const isLast = (c: Claim) => !said.some((d) => (time(c).end ?? '9999') < (time(d).start ?? ''))
    return said.some((c) => signs(c) === signs(one) && isLast(c))
  }
  const counted = claims.filter(counts)
  const on = (id: string, sign: number) => counted.filter((c) => c.proposition === id && signs(c) === sign)
  const side = (id: string): string => {
    const entity = entities.find((e) => e.id === id)
    return entity?.type === 'organization' ? (entity.state ?? entity.seat ?? id) : id
  }
  const tally = (some: readonly Claim[]): Evidence['support'] => {
    const keys = unique(some.flatMap((c) => origin(c).keys))
    const known = unique(some.filter((c) => origin(c).known).flatMap((c) => origin(c).keys))
    return {
      claims: unique(some.map((c) => c.id)),
      documents: unique(some.map((c) => c.source)).length,
      outlets: unique(some.map((c) => sourceById(c.source)?.publisher ?? '')).length,
      origins: { certain: some.length > 0 && known.length === 0 ? 1 : known.length, possible: keys.length },
      keys,
      sides: unique(keys.map(side)),
    }
  }
  const compete = (a: Proposition, b: Proposition) =>
    a.id !== b.id &&
    a.about === b.about &&
    a.predicate === b.predicate &&
    predicates[a.predicate].cardinality === 'one' &&
    a.modality === b.modality &&
    a.regarding === b.regarding &&
    !(
      a.valid &&
      b.valid &&
      ((a.valid.end ?? '9999') < (b.valid.start ?? '') || (b.valid.end ?? '9999') < (a.valid.start ?? ''))
    ) &&
    valuesExclude(a.value, b.value)
  return propositions.map((p) => {
    const rivals = propositions.filter((q) => compete(p, q) && on(p.id, 1).length > 0 && on(q.id, 1).length > 0)
    return {
      proposition: p.id,
      support: tally(on(p.id, 1)),
      opposition: tally(on(p.id, -1)),
      undecided: unique(on(p.id, 0).map((c) => c.id)),
      rivals: unique(rivals.map((q) => q.id)),
      denied: on(p.id, 1).length > 0 && on(p.id, -1).length > 0,
    }
  })
}

const unique = (texts: readonly string[]): string[] =>
  texts.filter((text, i) => texts.indexOf(text) === i).sort((a, b) => order(a, b))

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
