/**
 * What is said of the release: version, counts and digest; what became of retired ids; what each release changed.
 *
 * @packageDocumentation
 */
import { freeze } from './freeze.js'
import type { ReleaseChanges } from './release.js'

export { meta } from './generated/meta.js'
export { redirects } from './generated/redirects.js'
export type { Redirect } from './generated/types.js'
export type { Counts, Meta, ReleaseChanges } from './release.js'

/** What each release changed, the newest first. Empty until a second release has something to be compared with. */
export const changes: readonly ReleaseChanges[] = /*#__PURE__*/ freeze([])
