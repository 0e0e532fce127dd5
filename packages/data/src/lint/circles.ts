import { grouped } from '../rules/context.js'
import type { LintFault, LintInput, LintRule, Path } from './types.js'

/** What lies in, comes out of, or belongs to another does not lead back to itself. */
export const circles: LintRule = {
  name: 'circles',
  description: 'Parts, derivations, citations, places within places, and owners never go round in a circle.',
  check({ tables }) {
    const byRelation = (type: string, words: string): Edge[] =>
      tables.relations.flatMap(({ id, from, to, ...rest }) =>
        rest.type === type ? [{ from, to, words, record: id, path: ['to'] }] : [],
      )
    const derivations = tables.sources.flatMap(({ id, derivedFrom }) =>
      derivedFrom.map(({ source }, i) => edge(id, 'is derived from', source, ['derivedFrom', i, 'source'])),
    )
    const graphs: readonly (readonly Edge[])[] = [
      tables.events.flatMap(({ id, partOf }) => (partOf ? [edge(id, 'is part of', partOf, ['partOf'])] : [])),
      byRelation('part-of', 'is part of'),
      byRelation('owns', 'owns'),
      byRelation('succeeds', 'succeeds'),
      derivations,
      tables.entities.flatMap((entity) =>
        'within' in entity ? entity.within.map((place, i) => edge(entity.id, 'lies within', place, ['within', i])) : [],
      ),
    ]
    return [...graphs.flatMap((edges) => circlesIn(edges).flatMap(atItsEnd)), ...citations(tables, derivations)]
  },
}

interface Edge {
  readonly from: string
  readonly to: string
  /** What the first does to the other. */
  readonly words: string
  /** Where the step is written. */
  readonly record: string
  readonly path: Path
}

const edge = (record: string, words: string, to: string, path: Path): Edge => ({
  from: record,
  to,
  words,
  record,
  path,
})

/**
 * Only citations on the same proposition lead on, and from what they lead to, derivations. A claim that cites its own
 * source is another rule’s matter.
 */
function citations({ claims }: LintInput['tables'], derivations: readonly Edge[]): LintFault[] {
  const origins = grouped(derivations, ({ from }) => from)
  const citing = claims.flatMap(({ id, proposition, source, cites }) =>
    cites === undefined || cites === source
      ? []
      : [{ proposition, from: source, to: cites, words: 'cites', record: id, path: ['cites'] }],
  )
  return [...grouped(citing, ({ proposition }) => proposition).values()].flatMap((edges) =>
    circlesIn([...edges, ...leadingOn(edges, origins)]).flatMap((circle) => {
      const citation = circle.findLast(({ words }) => words === 'cites')
      return citation ? [faultOf(circle, citation)] : []
    }),
  )
}

/** The steps that lead on from where these lead, and on. */
function leadingOn(edges: readonly Edge[], steps: ReadonlyMap<string, readonly Edge[]>): Edge[] {
  const nodes = new Set(edges.map(({ to }) => to))
  const found: Edge[] = []
  // A set that grows is walked to its new end.
  for (const node of nodes)
    for (const step of steps.get(node) ?? []) {
      found.push(step)
      nodes.add(step.to)
    }
  return found
}

/** A circle is told at one of its steps. */
const faultOf = (circle: readonly Edge[], { record, path }: Edge): LintFault => {
  const words = circle.map((step) => `"${step.from}" ${step.words} `).join('')
  return { record, path, message: `a circle: ${words}"${circle[0]?.from}"; take out the step that is wrong` }
}

const atItsEnd = (circle: readonly Edge[]): LintFault[] => circle.slice(-1).map((step) => faultOf(circle, step))

/** Each circle once, step by step; the last step is the one that closes it. */
function circlesIn(edges: readonly Edge[]): Edge[][] {
  const steps = grouped(edges, ({ from }) => from)
  const circles: Edge[][] = []
  const done = new Set<string>()
  const way: Edge[] = []
  const visit = (node: string): void => {
    for (const step of steps.get(node) ?? []) {
      way.push(step)
      const position = way.findIndex(({ from }) => from === step.to)
      if (position >= 0) circles.push(way.slice(position))
      else if (!done.has(step.to)) visit(step.to)
      way.pop()
    }
    done.add(node)
  }
  for (const node of steps.keys()) if (!done.has(node)) visit(node)
  return circles
}
