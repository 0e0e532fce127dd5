/** What kind of fault an {@link EdtfError} reports. */
export type EdtfErrorCode =
  | 'type'
  | 'syntax'
  | 'year'
  | 'month'
  | 'day'
  | 'season'
  | 'time'
  | 'unspecified'
  | 'qualifier'
  | 'interval'
  | 'one-of'
  | 'all-of'
  | 'reversed'
  | 'inconsistent'
  | 'language'

/**
 * A date that cannot be read. The message says what was found, where, and what to write instead.
 *
 * @example
 * ```ts
 * try {
 *   parseEdtf('2021-13')
 * } catch (error) {
 *   error instanceof EdtfError // true
 *   error.code // 'month'
 *   error.index // 5
 *   error.message // 'month 13 at index 5 of "2021-13"; months run from 01 to 12'
 * }
 * ```
 */
export class EdtfError extends Error {
  override readonly name = 'EdtfError'
  /** The kind of fault, for code that reacts to it. */
  readonly code: EdtfErrorCode
  /** The text that was read, whole. */
  readonly text: string
  /** Where in `text` the fault begins, in UTF-16 code units from 0. */
  readonly index: number

  constructor(code: EdtfErrorCode, text: string, index: number, found: string, instead: string) {
    super(`${found} at index ${index} of ${JSON.stringify(text)}; ${instead}`)
    this.code = code
    this.text = text
    this.index = index
  }
}
