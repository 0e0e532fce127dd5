import { chainOf, timeOf } from './chain.js'
import type { RuleContext } from './context.js'
import { distinct } from './order.js'
import { publishingParty, speakingParty } from './owners.js'
import type { Basis, Claim } from './types.js'

/** Where a claim comes from. */
export interface Origin {
  /** The origins that it counts as, in the order of their ids: parties that spoke, or a publisher or its owner. */
  readonly keys: readonly string[]
  /** The publisher in whose voice it is, where its owner or the body that it belongs to counts in its place. */
  readonly outlet?: string
  /** Why the chain of citations ends there. */
  readonly basis: Basis
}

/**
 * Traces a claim to its origin.
 *
 * 1. With a named speaker, the origins are the parties spoken for: `onBehalfOf`, else the party of each speaker at that
 *    time, or its owner as in 2. Two ministers of one government are one origin; a joint statement of two governments
 *    has two.
 * 2. Without, the origin is whoever published the last source of the chain (see {@link chainOf}), or the owner of
 *    several such publishers; unless the chain ends at a claim that names its speakers: then it is their parties.
 *
 * The basis is the first that is written on the way, the claim's own included, else `statement` where a speaker is named, else
 * `unknown`.
 *
 * @throws TypeError if the claim's source is not in the tables.
 * @example
 * ```ts
 * originOf(claim, context) // { keys: ['country:mali'], basis: 'statement' }
 * ```
 */
export function originOf(claim: Claim, context: RuleContext): Origin {
  const { root, end, basis } = chainOf(claim, context)
  const spoken = spokenFor(claim, context)
  if (spoken) return { keys: spoken, basis: basis ?? basisOfVoice(claim) }
  const rooted = spokenFor(root, context)
  if (rooted) return { keys: rooted, basis: basis ?? originOf(root, context).basis }
  const party = publishingParty(end.publisher, end.issued, context)
  return {
    keys: [party],
    ...(party === end.publisher ? {} : { outlet: end.publisher }),
    basis: basis ?? 'unknown',
  }
}

/**
 * The country or body from which an origin comes: of a body its state, else the country of its seat; of any other,
 * itself.
 *
 * @example
 * ```ts
 * sideOf('country:mali', buildContext(data)) // 'country:mali'
 * ```
 */
export function sideOf(origin: string, { entities }: RuleContext): string {
  const record = entities.get(origin)
  return record?.type === 'organization' ? (record.state ?? record.seat ?? origin) : origin
}

/** The parties for which the speakers of a claim speak; undefined where none is known. */
function spokenFor(claim: Claim, context: RuleContext): readonly string[] | undefined {
  const parties = (entities: readonly string[]) => {
    const when = timeOf(claim, context)
    return distinct(entities.map((entity) => speakingParty(entity, when, context)))
  }
  if (claim.onBehalfOf) return parties([claim.onBehalfOf])
  const named = claim.speakers.filter((speaker) => typeof speaker === 'string')
  return named.length > 0 ? parties(named) : undefined
}

/** Who speaks by name makes a statement; an unnamed person who speaks for a known party does not. */
const basisOfVoice = ({ speakers }: Claim): Basis =>
  speakers.some((speaker) => typeof speaker === 'string') ? 'statement' : 'unknown'
