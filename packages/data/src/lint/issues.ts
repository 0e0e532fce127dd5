import { type EdtfDate, toWindow, type Window } from '@mali-russia/edtf'
import type { LintInput } from './types.js'

/** A date with its window. Compiled once, since most dates are compared many times. */
export interface CompiledDate {
  readonly edtf: string
  readonly window: Window
}

export const compiled = (date: EdtfDate): CompiledDate => ({ edtf: date.edtf, window: toWindow(date) })

/** When each source was issued. */
export const issuesOf = ({ sources }: LintInput['tables']): ReadonlyMap<string, CompiledDate> =>
  new Map(sources.map(({ id, issued }) => [id, compiled(issued)]))
