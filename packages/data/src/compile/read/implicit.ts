import type { YamlNode } from './node.js'
import type { TextFault } from './yaml.js'

/**
 * Finds propositions that a file writes out although every event (`occurred`) or relation (`holds`) has them: their
 * claims belong in the record's own `claims`.
 */
export function writtenImplicits(root: YamlNode): TextFault[] {
  const propositions = root.kind === 'map' ? root.entries.get('propositions')?.value : undefined
  if (propositions?.kind !== 'map') return []
  return [...propositions.entries].flatMap(([key, { at, value }]) => {
    const predicate = value.kind === 'map' ? value.entries.get('predicate')?.value : undefined
    const name = [key, predicate?.kind === 'scalar' ? predicate.text : ''].find((one) => implicit.has(one))
    const message = `propositions.${key}: "${name}" needs no proposition; write its claims under claims: of the record`
    return name === undefined ? [] : [{ at, message }]
  })
}

const implicit: ReadonlySet<string> = new Set(['occurred', 'holds'])
