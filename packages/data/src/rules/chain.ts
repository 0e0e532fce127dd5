import type { EdtfDate } from '@mali-russia/edtf'
import { stances } from '../vocabulary/claims.js'
import { grouped, type RuleContext, remembered } from './context.js'
import { distinct, smallest } from './order.js'
import type { Basis, Claim, Source } from './types.js'

/** Where a claim leads when one follows what it was taken from. */
export interface Chain {
  /** The last claim on the way: the one that this claim repeats. The claim itself where it repeats none. */
  readonly root: Claim
  /** The last source on the way. */
  readonly end: Source
  /** The first basis that is written on the way, the claim’s own included. */
  readonly basis?: Basis
}

/**
 * Follows a claim to what it repeats: what it `cites`, then what the claim of that source on the same proposition
 * cites, and so on; where a claim cites nothing, or the source has no such claim, what the source is `derivedFrom`.
 * Only claims of the same sign are taken for the same statement. A claim with a named speaker repeats only claims of
 * the same speakers; one without ends at the first claim that names its speakers. Texts that cite each other in a
 * circle all end at the one with the smallest id.
 *
 * @throws TypeError if the claim's source is not in the tables.
 * @example
 * ```ts
 * const context = buildContext(data)
 * chainOf(claim, context).end.publisher // 'org:reuters', although the claim stands in a reprint
 * ```
 */
export function chainOf(claim: Claim, context: RuleContext): Chain {
  const { chains } = context.memory
  const source = sourceOf(claim, context)
  // Most claims repeat nothing.
  if (claim.cites === undefined && source.derivedFrom.length === 0)
    return withBasis(claim, { root: claim, end: source })
  const voice = voiceOf(claim)
  const way: Step[] = []
  const positions = new Map<string, number>()
  const finish = (chain: Chain, steps: readonly Step[] = way): Chain => {
    let here = chain
    for (const step of steps.toReversed()) {
      if (!step.claim) continue
      here = withBasis(step.claim, here)
      chains.set(step.claim.id, here)
    }
    return here
  }
  for (let step: Step | undefined = { claim, source }; step; step = next(step, claim, context)) {
    if (step.claim && voiceOf(step.claim) !== voice)
      return finish(withBasis(step.claim, { root: step.claim, end: step.source }))
    const known = step.claim && chains.get(step.claim.id)
    if (known) return finish(known)
    const key = step.claim?.id ?? step.source.id
    const position = positions.get(key)
    if (position !== undefined) {
      const circle = way.slice(position)
      const chain = endOfCircle(circle, lastClaim(way) ?? claim)
      for (const each of circle) finish(chain, [each])
      return finish(finish(chain, circle.slice(0, 1)), way.slice(0, position))
    }
    positions.set(key, way.length)
    way.push(step)
  }
  return finish({ root: lastClaim(way) ?? claim, end: way.at(-1)?.source ?? source })
}

/** The chain with the basis that a claim on its way writes, which comes before those further on. */
const withBasis = ({ basis }: Claim, chain: Chain): Chain => (basis ? { ...chain, basis } : chain)

/**
 * The voice of a claim: its named speakers and the party that they are said to speak for. Undefined where the source
 * speaks for itself or for people whom it does not name.
 */
export function voiceOf({ speakers, onBehalfOf }: Claim): string | undefined {
  const named = distinct(speakers.filter((speaker) => typeof speaker === 'string'))
  const voice = onBehalfOf ? [...named, `for ${onBehalfOf}`] : named
  return voice.length > 0 ? voice.join(' ') : undefined
}

/**
 * When a claim was made: when it was said, else when the statement that it repeats was, else that text's issue.
 *
 * @throws TypeError if the claim's source is not in the tables.
 * @example
 * ```ts
 * timeOf(claim, buildContext(data)).edtf // '2021-11-11'
 * ```
 */
export function timeOf(claim: Claim, context: RuleContext): EdtfDate {
  if (claim.said) return claim.said
  const { root, end } = chainOf(claim, context)
  return root.said ?? end.issued
}

/**
 * How a claim counts: 1 for its proposition, −1 against it, 0 neither.
 *
 * @example
 * ```ts
 * signOf({ ...claim, stance: 'denies' }) // -1
 * ```
 */
export const signOf = ({ stance }: Claim): 1 | 0 | -1 => stances[stance].sign

/** A source on the way, with its claim that is the same statement, where it has one. */
interface Step {
  readonly claim?: Claim | undefined
  readonly source: Source
}

function sourceOf({ id, source }: Claim, context: RuleContext): Source {
  const found = context.sources.get(source)
  if (!found) throw new TypeError(`claim "${id}" rests on "${source}", which is not in the table of sources`)
  return found
}

function next({ claim, source }: Step, start: Claim, context: RuleContext): Step | undefined {
  const cited = claim?.cites !== undefined && claim.cites !== source.id ? context.sources.get(claim.cites) : undefined
  const parents = cited ? [cited] : source.derivedFrom.flatMap((one) => context.sources.get(one.source) ?? [])
  // Of several, the statement came out of the one that has it.
  const parent = parents.length > 1 ? parents.find((one) => leadsToIt(one, start, context, new Set())) : undefined
  return stepInto(parent ?? parents[0], start, context)
}

const stepInto = (source: Source | undefined, start: Claim, context: RuleContext): Step | undefined =>
  source && { source, claim: sameStatement(source.id, start, context) }

function leadsToIt(source: Source, start: Claim, context: RuleContext, seen: Set<string>): boolean {
  if (seen.has(source.id)) return false
  seen.add(source.id)
  if (sameStatement(source.id, start, context)) return true
  return source.derivedFrom.some((one) => {
    const parent = context.sources.get(one.source)
    return parent !== undefined && leadsToIt(parent, start, context, seen)
  })
}

/** The claim of a source that makes the same statement: in the same voice, else, for one without a voice, in any. */
function sameStatement(source: string, start: Claim, context: RuleContext): Claim | undefined {
  const voice = voiceOf(start)
  const alike = (claimsIn(start.proposition, context).get(source) ?? []).filter((one) => signOf(one) === signOf(start))
  const sameVoice = alike.filter((one) => voiceOf(one) === voice)
  return withSmallestId(sameVoice) ?? (voice === undefined ? withSmallestId(alike) : undefined)
}

const claimsIn = (proposition: string, { claimsOn, memory }: RuleContext) =>
  remembered(memory.claimsIn, proposition, () => grouped(claimsOn.get(proposition) ?? [], ({ source }) => source))

/** Of texts that cite each other, the one with the smallest id is taken for the first, and lends the others its basis. */
function endOfCircle(circle: readonly Step[], otherwise: Claim): Chain {
  const first = circle.reduce((a, b) => (b.source.id < a.source.id ? b : a))
  const claims = circle.flatMap(({ claim }) => claim ?? [])
  const root = first.claim ?? withSmallestId(claims) ?? otherwise
  const based = withSmallestId(claims.filter(({ basis }) => basis))
  const chain = { root, end: first.source }
  return based ? withBasis(based, chain) : chain
}

const lastClaim = (way: readonly Step[]): Claim | undefined => way.findLast(({ claim }) => claim)?.claim

const withSmallestId = (claims: readonly Claim[]): Claim | undefined => {
  const id = smallest(claims.map((claim) => claim.id))
  return claims.find((claim) => claim.id === id)
}
