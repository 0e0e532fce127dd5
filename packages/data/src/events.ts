/**
 * The table of events: one action at one place and window of time each.
 *
 * @packageDocumentation
 */
import { events } from './generated/events.js'
import { idGuard } from './id-guard.js'

export type { EventId, EventIndex } from './generated/ids.js'
export type { Event } from './generated/types.js'
export { events }

/** Whether a value is the id of a shipped event. */
export const isEventId = /*#__PURE__*/ idGuard(() => events)
