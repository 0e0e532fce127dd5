import type { LintFault, LintInput, LintRule, Path } from './types.js'

/** What lies in, comes out of, or belongs to another does not lead back to itself. */
export const circles: LintRule = {
  name: 'circles',
  description: 'Parts, derivations, citations, places within places, and owners never go round in a circle.',
  check({ tables }) {
    const byRelation = (type: string): Edge[] =>
      tables.relations.flatMap(({ id, from, to, ...rest }) =>
        rest.type === type ? [{ from, to, record: id, path: ['to'] }] : [],
      )
    const graphs: readonly [string, readonly Edge[]][] = [
      ['is part of', tables.events.flatMap(({ id, partOf }) => (partOf ? [edge(id, partOf, ['partOf'])] : []))],
      ['is part of', byRelation('part-of')],
      ['owns', byRelation('owns')],
      ['succeeds', byRelation('succeeds')],
      [
        'is derived from',
        tables.sources.flatMap(({ id, derivedFrom }) =>
          derivedFrom.map(({ source }, i) => edge(id, source, ['derivedFrom', i, 'source'])),
        ),
      ],
      [
        'lies within',
        tables.entities.flatMap((entity) =>
          'within' in entity ? entity.within.map((place, i) => edge(entity.id, place, ['within', i])) : [],
        ),
      ],
    ]
    return [...graphs.flatMap(([words, edges]) => circlesIn(edges, words)), ...citations(tables)]
  },
}

interface Edge {
  readonly from: string
  readonly to: string
  /** Where the step is written. */
  readonly record: string
  readonly path: Path
}

const edge = (record: string, to: string, path: Path): Edge => ({ from: record, to, record, path })

/** Only citations on the same proposition lead on; a claim that cites its own source is another rule’s matter. */
function citations({ claims }: LintInput['tables']): LintFault[] {
  const byProposition = new Map<string, Edge[]>()
  for (const { id, proposition, source, cites } of claims) {
    if (cites === undefined || cites === source) continue
    const edges = byProposition.get(proposition) ?? []
    byProposition.set(proposition, [...edges, { from: source, to: cites, record: id, path: ['cites'] }])
  }
  return [...byProposition.values()].flatMap((edges) => circlesIn(edges, 'cites'))
}

/** One fault for each circle, at the step that closes it. */
function circlesIn(edges: readonly Edge[], words: string): LintFault[] {
  const steps = new Map<string, Edge[]>()
  for (const one of edges) steps.set(one.from, [...(steps.get(one.from) ?? []), one])
  const faults: LintFault[] = []
  const done = new Set<string>()
  const way: string[] = []
  const visit = (node: string): void => {
    way.push(node)
    for (const { to, record, path } of steps.get(node) ?? []) {
      const position = way.indexOf(to)
      if (position >= 0) {
        const circle = [...way.slice(position), to].map((id) => `"${id}"`).join(` ${words} `)
        faults.push({ record, path, message: `a circle: ${circle}; take out the step that is wrong` })
      } else if (!done.has(to)) visit(to)
    }
    way.pop()
    done.add(node)
  }
  for (const node of steps.keys()) if (!done.has(node)) visit(node)
  return faults
}
