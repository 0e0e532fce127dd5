import { nearest } from '../compile/nearest.js'
import { type EventKindTerm, eventKinds, payloads } from '../vocabulary/events.js'
import type { LintFault, LintRule } from './types.js'
import { listOf, prefixOf } from './words.js'

const payloadNames = Object.keys(payloads) as (keyof typeof payloads)[] // Object.keys forgets the keys

/** Roles and payloads are those of the kind of event. */
export const eventKindsFit: LintRule = {
  name: 'event-kinds',
  description: 'The roles and the payload of an event fit its kind, and it happened in countries or places.',
  check({ tables }) {
    return tables.events.flatMap((event) => {
      const { id, kind, participants, places } = event
      const term: EventKindTerm = eventKinds[kind]
      const faults: LintFault[] = []
      participants.forEach(({ role }, i) => {
        if (term.roles.includes(role)) return
        const near = nearest(role, term.roles)
        const advice = near ? `did you mean "${near}"? Its roles are` : 'its roles are'
        const message = `the role "${role}" does not occur in an event of the kind ${kind}; ${advice} ${listOf(term.roles, 'and')}`
        faults.push({ record: id, path: ['participants', i, 'role'], message })
      })
      for (const payload of payloadNames) {
        if (event[payload] === undefined || payload === term.payload) continue
        const advice = term.payload ? `its payload is ${term.payload}` : 'it carries none'
        const message = `an event of the kind ${kind} carries no ${payload}; ${advice}`
        faults.push({ record: id, path: [payload], message })
      }
      places.forEach((place, i) => {
        if (['country', 'place'].includes(prefixOf(place))) return
        const message = `"${place}" is neither a country nor a place; name where the event happened`
        faults.push({ record: id, path: ['places', i], message })
      })
      return faults
    })
  },
}
