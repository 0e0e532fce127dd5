import { carriers } from './carriers.js'
import { circles } from './circles.js'
import { claimSources } from './claim-sources.js'
import { claimsExist } from './claims-exist.js'
import { coordinates } from './coordinates.js'
import { copiesAgree } from './copies-agree.js'
import { dates } from './dates.js'
import { doubles } from './doubles.js'
import { eventKindsFit } from './event-kinds.js'
import { externalIds } from './external-ids.js'
import { filePlaces } from './file-places.js'
import { locators } from './locators.js'
import { noRepeats } from './no-repeats.js'
import { originsFirst } from './origins-first.js'
import { orphans } from './orphans.js'
import { ownDates } from './own-dates.js'
import { passedOn } from './passed-on.js'
import { predicatesFit } from './predicates-fit.js'
import { references } from './references.js'
import { relationEnds } from './relation-ends.js'
import { reportedAfter } from './reported-after.js'
import { retiredIds } from './retired-ids.js'
import { saidBeforeIssue } from './said-before-issue.js'
import { speakerParties } from './speaker-parties.js'
import { suppliedTitles } from './supplied-titles.js'
import { titles } from './titles.js'
import type { LintFault, LintInput, LintRule } from './types.js'
import { verifiedIn } from './verified-in.js'

export type { LintFault, LintInput, LintRule, Path } from './types.js'

/** Every rule, in the order in which they are checked. */
export const rules: readonly LintRule[] = [
  references,
  filePlaces,
  claimsExist,
  claimSources,
  locators,
  saidBeforeIssue,
  originsFirst,
  reportedAfter,
  carriers,
  copiesAgree,
  dates,
  ownDates,
  titles,
  suppliedTitles,
  externalIds,
  verifiedIn,
  coordinates,
  eventKindsFit,
  relationEnds,
  predicatesFit,
  speakerParties,
  passedOn,
  orphans,
  noRepeats,
  doubles,
  circles,
  retiredIds,
]

/**
 * Checks what the schema of a row cannot say by itself: how rows fit each other, and how records fit their files.
 *
 * @param all Whether every record could be read; rules that need all of them wait for it.
 * @returns every fault of every rule.
 */
export const lint = (input: LintInput, all = true): LintFault[] =>
  rules.flatMap((rule) => (all || !rule.needsAll ? rule.check(input) : []))
