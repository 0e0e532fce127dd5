import type { SideWeight } from './tally.js'
import type { Credibility, Modality, Origins } from './types.js'

/** What the digit of a proposition is computed from. */
export interface Gradable {
  readonly modality: Modality
  readonly support: SideWeight
  readonly opposition: SideWeight
  /** The origins in support of each rival. */
  readonly rivals: readonly Origins[]
}

/** A digit of the Admiralty code with the reason for it. */
export interface Grade {
  readonly code: Credibility
  /** The counts, and the rule that they meet, in plain English. */
  readonly because: string
}

/**
 * The digit of the Admiralty code (NATO AJP-2.1, credibility of the information): that of the first of
 * {@link credibilityRules} that is met, unless the curator has set it by hand on every claim that supports the
 * proposition (or, where none does, that opposes it).
 *
 * @example
 * ```ts
 * const { support, opposition } = weigh(proposition.id, context)
 * gradeOf({ modality: proposition.modality, support, opposition, rivals: [] }).code // '3'
 * ```
 */
export function gradeOf(facts: Gradable): Grade {
  const { byHand } = isEmpty(facts.support) ? facts.opposition : facts.support
  if (byHand) return { code: byHand.code, because: `${countsOf(facts)} Set by hand: ${byHand.rationale}` }
  for (const { code, when, isMet } of credibilityRules) {
    if (isMet(facts)) return { code, because: `${countsOf(facts)} ${when}` }
  }
  throw new TypeError('the last rule is met by all that the others leave')
}

/** A rule that gives a digit. */
export interface CredibilityRule {
  readonly code: Credibility
  /** When it gives that digit, as a sentence. */
  readonly when: string
  readonly isMet: (facts: Gradable) => boolean
}

/** The rules that give the digit, the first that is met deciding. The codebook prints them. */
export const credibilityRules: readonly CredibilityRule[] = [
  {
    code: '6',
    when: 'A prediction or an opinion cannot be judged by counting.',
    isMet: ({ modality }) => modality === 'prediction' || modality === 'opinion',
  },
  {
    code: '6',
    when: 'Nobody takes a stand.',
    isMet: ({ support, opposition }) => isEmpty(support) && isEmpty(opposition),
  },
  {
    code: '5',
    when: 'Opposed, and supported by nobody.',
    isMet: ({ support }) => isEmpty(support),
  },
  {
    code: '3',
    when: 'Denied, but supported by more origins than deny it, two or more of known basis and from two or more sides.',
    isMet: ({ support, opposition }) =>
      !isEmpty(opposition) && support.origins.possible > opposition.origins.possible && isBroad(support),
  },
  {
    code: '4',
    when: 'Denied, and not supported by more origins, two or more of known basis and from two or more sides.',
    isMet: ({ opposition }) => !isEmpty(opposition),
  },
  {
    code: '2',
    when: 'Rivalled, but better supported than every rival.',
    isMet: ({ support, rivals }) => rivals.length > 0 && comparedWithBest(support, rivals) > 0,
  },
  {
    code: '3',
    when: 'Rivalled, as well supported as the best rival, by two or more origins.',
    isMet: ({ support, rivals }) =>
      rivals.length > 0 && comparedWithBest(support, rivals) === 0 && support.origins.possible >= 2,
  },
  {
    code: '4',
    when: 'Rivalled, and supported by a single origin or less well than a rival.',
    isMet: ({ rivals }) => rivals.length > 0,
  },
  {
    code: '1',
    when: 'Unopposed and unrivalled, with two or more origins of known basis, from two or more sides.',
    isMet: ({ support }) => isBroad(support),
  },
  {
    code: '2',
    when: 'Unopposed and unrivalled, with two or more origins.',
    isMet: ({ support }) => support.origins.possible >= 2,
  },
  {
    code: '3',
    when: 'Unopposed and unrivalled, with one origin, of known basis.',
    isMet: ({ support }) => support.known.origins === 1,
  },
  {
    code: '6',
    when: 'A single origin, which does not say how it knows.',
    isMet: () => true,
  },
]

const isEmpty = ({ claims }: SideWeight): boolean => claims.length === 0

const isBroad = ({ known }: SideWeight): boolean => known.origins >= 2 && known.sides >= 2

/** Positive where the support is better than that of every rival; zero where it is as good as the best one's. */
function comparedWithBest({ origins }: SideWeight, rivals: readonly Origins[]): number {
  return Math.min(...rivals.map((rival) => origins.certain - rival.certain || origins.possible - rival.possible))
}

function countsOf({ support, opposition, rivals }: Gradable): string {
  const claims = isEmpty(support) ? 'Supported by nobody' : `Supported by ${sideText(support)}`
  const denials = isEmpty(opposition) ? 'opposed by nobody' : `opposed by ${sideText(opposition)}`
  return `${claims}; ${denials}; ${rivals.length === 0 ? 'no rival' : counted(rivals.length, 'rival')}.`
}

const sideText = ({ origins, known, sides }: SideWeight): string =>
  `${counted(origins.possible, 'origin')} (${known.origins} of known basis) from ${counted(sides.length, 'side')}`

const counted = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`
