/** What an {@link EdtfError} is about. */
export type EdtfErrorCode =
  | 'date'
  | 'year'
  | 'month'
  | 'day'
  | 'season'
  | 'time'
  | 'digit'
  | 'qualifier'
  | 'space'
  | 'range'
  | 'set'
  | 'bounds'
  | 'language'

/**
 * A date that cannot be read. The message says what was found, where, and what to write instead.
 *
 * @example
 * ```ts
 * try {
 *   parseEdtf('2021-13')
 * } catch (error) {
 *   if (!(error instanceof EdtfError)) throw error
 *   error.code // 'month'
 *   error.index // 5
 *   error.message // 'cannot read the month at index 5 of "2021-13": months run from 01 to 12'
 * }
 * ```
 */
export class EdtfError extends Error {
  override readonly name = 'EdtfError'
  /** What could not be read, for code that reacts to it. */
  readonly code: EdtfErrorCode
  /** The text that was read, whole. */
  readonly text: string
  /** Where in `text` the fault begins, in UTF-16 code units from 0. */
  readonly index: number

  constructor(code: EdtfErrorCode, text: string, index: number, advice: string) {
    super(`cannot read the ${code} at index ${index} of "${text}": ${advice}`)
    this.code = code
    this.text = text
    this.index = index
  }
}
