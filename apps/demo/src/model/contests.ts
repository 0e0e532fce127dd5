import type { Statement } from './reader'

/** One dispute: a statement that somebody denies, or those whose values exclude each other. */
export interface Contest {
  readonly statements: readonly Statement[]
  /** Whether somebody denies one of them in so many words. */
  readonly denied: boolean
  /** Whether their values exclude each other. */
  readonly rivals: boolean
}

/** The disputes in which disputed statements stand, each statement in one, in the order of their first statements. */
export function contestsOf(disputed: readonly Statement[]): Contest[] {
  const left = new Map(disputed.map((statement) => [statement.proposition.id, statement]))
  return disputed.flatMap((first) => {
    const statements: Statement[] = []
    // A value may exclude two that do not exclude each other: all three answer one question.
    const reached = [first.proposition.id]
    for (const id of reached) {
      const statement = left.get(id)
      if (statement === undefined) continue
      left.delete(id)
      statements.push(statement)
      reached.push(...statement.evidence.rivals)
    }
    if (statements.length === 0) return []
    return [
      {
        statements,
        denied: statements.some(({ evidence }) => evidence.denied),
        rivals: statements.some(({ evidence }) => evidence.rivals.length > 0),
      },
    ]
  })
}
