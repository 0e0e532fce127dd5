import { reliabilities } from '../vocabulary/sources.js'
import { chainOf, signOf } from './chain.js'
import { grouped, type RuleContext, remembered } from './context.js'
import { countingClaims } from './latest.js'
import { distinct } from './order.js'
import { type Origin, originOf, sideOf } from './origins.js'
import type { Claim, Reliability, Tally } from './types.js'

/** What speaks on both sides of a proposition. */
export interface Weight {
  readonly support: SideWeight
  readonly opposition: SideWeight
  /** Ids of the claims that take no side. */
  readonly undecided: readonly string[]
}

/** What speaks on one side, with what the grade needs beside the tally that ships. */
export interface SideWeight extends Tally {
  /** Distinct origins of known basis, which may be none, and the distinct sides from which these come. */
  readonly known: { readonly origins: number; readonly sides: number }
  /** Best letter among the sources of the claims, which a coder saw; F where there is no claim. */
  readonly letter: Reliability
  /** The digit that the curator set by hand: the best, where every claim or what it repeats has one. */
  readonly byHand?: NonNullable<Claim['credibility']>
}

/**
 * Weighs all claims on a proposition that count, for and against apart.
 *
 * @param proposition Id of the proposition.
 * @example
 * ```ts
 * const { support, opposition } = weigh('prop:mali-wagner-talks-2021/occurred', buildContext(data))
 * support.origins.possible > opposition.origins.possible // whether more origins say so than deny it
 * ```
 */
export function weigh(proposition: string, context: RuleContext): Weight {
  return remembered(context.memory.weights, proposition, () => {
    const bySign = grouped(countingClaims(proposition, context), (claim) => String(signOf(claim)))
    return {
      support: weighSide(bySign.get('1') ?? [], context),
      opposition: weighSide(bySign.get('-1') ?? [], context),
      undecided: idsOf(bySign.get('0') ?? []),
    }
  })
}

/**
 * The part of a weight that evidence ships.
 *
 * @example
 * ```ts
 * tallyOf(weigh(proposition.id, context).support).documents // 3
 * ```
 */
export const tallyOf = ({ claims, documents, outlets, origins, keys, sides }: SideWeight): Tally => ({
  claims,
  documents,
  outlets,
  origins,
  keys,
  sides,
})

function weighSide(claims: readonly Claim[], context: RuleContext): SideWeight {
  const origins = claims.map((claim) => originOf(claim, context))
  const sources = distinct(claims.map(({ source }) => source))
  const keys = keysOf(origins)
  const known = keysOf(origins.filter(({ basis }) => basis !== 'unknown'))
  const byHand = setByHand(claims, context)
  const sidesOf = (parties: readonly string[]) => distinct(parties.map((party) => sideOf(party, context)))
  return {
    claims: idsOf(claims),
    documents: sources.length,
    outlets: distinct(sources.flatMap((id) => context.sources.get(id)?.publisher ?? [])).length,
    origins: { certain: Math.max(known.length, Math.min(claims.length, 1)), possible: keys.length },
    keys,
    sides: sidesOf(keys),
    known: { origins: known.length, sides: sidesOf(known).length },
    letter: bestLetter(claims, context),
    ...(byHand && { byHand }),
  }
}

const keysOf = (origins: readonly Origin[]): string[] => distinct(origins.flatMap(({ keys }) => keys))

const idsOf = (claims: readonly Claim[]): string[] => distinct(claims.map(({ id }) => id))

function bestLetter(claims: readonly Claim[], { sources }: RuleContext): Reliability {
  const letters = claims.map(({ source }) => sources.get(source)?.reliability.code ?? 'F')
  return letters.reduce<Reliability>((a, b) => (reliabilities[b].rank < reliabilities[a].rank ? b : a), 'F')
}

function setByHand(claims: readonly Claim[], context: RuleContext): Claim['credibility'] {
  const digits = claims.flatMap((claim) => claim.credibility ?? chainOf(claim, context).root.credibility ?? [])
  if (digits.length < claims.length) return undefined
  return digits.toSorted((a, b) => (a.code < b.code ? -1 : 1))[0]
}
