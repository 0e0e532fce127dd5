import type { Ids, Redirect, Tables } from '../generated/types.js'

/** A way into a record: keys of mappings, and positions in lists from 0. */
export type Path = readonly (string | number)[]

/** What the linter looks at: everything that was read, with where it was written. */
export interface LintInput {
  /** The coded tables, ids as plain strings. */
  readonly tables: Omit<Tables<Ids>, 'evidence'>
  readonly redirects: readonly Redirect<Ids>[]
  /**
   * By id of a row (of a redirect by `redirectKey`), the file that it was written in, as a path from the package's folder, and the way to it from the
   * file's root. A proposition that every event or relation has unwritten stands at its record's root.
   */
  readonly origins: ReadonlyMap<string, { readonly file: { readonly path: string }; readonly path: Path }>
}

/** Something wrong with a row. */
export interface LintFault {
  /** Id of the row; of a redirect, its `redirectKey`. */
  readonly record: string
  /** The way to the field from the row's own place in its file; empty for the row as a whole. */
  readonly path: Path
  /** What is wrong; what would be right. */
  readonly message: string
  /** Path at which the file belongs, where moving it there is all that is needed. */
  readonly moveTo?: string
}

/** One thing that a schema cannot say. */
export interface LintRule {
  /** Name of the rule: its file's. */
  readonly name: string
  /** What holds of all records, in a sentence. */
  readonly description: string
  /**
   * Whether the rule finds what is missing, so that a record which cannot be read makes it blame others. Then it waits
   * until all can be.
   */
  readonly needsAll?: true
  /** Finds every row of which it does not hold. */
  readonly check: (input: LintInput) => LintFault[]
}
