import { type Chain, chainOf, signOf, timeOf, voiceOf } from './chain.js'
import { grouped, type RuleContext, windowOf } from './context.js'
import type { Claim } from './types.js'

/**
 * The claims on a proposition that count: of one voice what it said last. A voice is a set of named speakers or, where
 * nobody speaks and nothing is cited, the publisher; people without a name may be others each time. A claim that repeats
 * another counts as long as that one does. Who declines to comment takes nothing back.
 *
 * The last claims of a voice are those than which none is certainly later, by the day on which they were said, else
 * issued. Earlier claims of the same sign say the same, and count with them. Where the order of claims that differ is
 * not certain, all count.
 *
 * @param proposition Id of the proposition.
 * @returns the claims in the order of the table.
 * @example
 * ```ts
 * countingClaims('prop:mali-wagner-talks-2021/occurred', buildContext(data)).length // fewer than there are claims, where a speaker said otherwise later
 * ```
 */
export function countingClaims(proposition: string, context: RuleContext): readonly Claim[] {
  const claims = context.claimsOn.get(proposition) ?? []
  if (claims.length < 2) return claims
  const voiced = claims.map((claim) => ({ claim, voice: voiceAtEnd(chainOf(claim, context)) }))
  const last = new Map(
    [...grouped(voiced, ({ voice }) => voice ?? '')].map(([voice, group]) => [voice, lastSigns(group, context)]),
  )
  return voiced
    .filter(({ claim, voice }) => voice === undefined || isSilent(claim) || last.get(voice)?.has(signOf(claim)))
    .map(({ claim }) => claim)
}

const isSilent = ({ stance }: Claim): boolean => stance === 'declines-comment'

/** The voice in which the statement was first made; undefined where that text is not coded, or its people have no name. */
function voiceAtEnd({ root, end }: Chain): string | undefined {
  return voiceOf(root) ?? (root.speakers.length === 0 && root.source === end.id ? end.publisher : undefined)
}

/** What a voice said last: one sign, or several where they differ and none is certainly the later. */
function lastSigns(group: readonly { readonly claim: Claim }[], context: RuleContext): ReadonlySet<number> {
  const windows = group
    .map(({ claim }) => claim)
    // Who only repeats says nothing new, whenever it is.
    .filter((claim) => voiceOf(claim) !== undefined || chainOf(claim, context).root === claim)
    .filter((claim) => !isSilent(claim))
    .map((claim) => ({ sign: signOf(claim), window: windowOf(timeOf(claim, context), context) }))
  const latest = windows.reduce((day, { window }) => Math.max(day, window.earliestStart), -Infinity)
  return new Set(windows.filter(({ window }) => window.latestEnd >= latest).map(({ sign }) => sign))
}
