import type { EdtfDate } from '@mali-russia/edtf'
import { dateKey, type RuleContext, remembered } from './context.js'
import { smallest } from './order.js'
import { partyOf, standing } from './parties.js'

/**
 * The origin that a publisher is when it speaks in its own voice: its party, and where an owner holds two or more
 * publishers at that time, that owner's party. So all outlets of a state that owns several are one origin with each
 * other and with its ministries, whichever state it is.
 *
 * @param when The day of publication.
 * @example
 * ```ts
 * publishingParty('org:reuters', parseEdtf('2021-11-11'), buildContext(data)) // 'org:reuters'
 * ```
 */
export function publishingParty(publisher: string, when: EdtfDate, context: RuleContext): string {
  const owner = topOwner(publisher, when, context)
  const holdsAnother = () =>
    [...context.publishers].some((other) => other !== publisher && topOwner(other, when, context) === owner)
  const party = partyOf(publisher, when, context)
  if (owner === party) return party
  return remembered(context.memory.holders, `${publisher} ${dateKey(when)}`, holdsAnother) ? owner : party
}

/**
 * The origin that an entity is when it is named as the speaker: its party, and of one that publishes the origin that it
 * is in its own voice. So an outlet is no second origin beside its owner for being quoted instead of read.
 *
 * @param when The day of the statement.
 * @example
 * ```ts
 * speakingParty('person:sergey-lavrov', parseEdtf('2021-11-11'), buildContext(data)) // 'country:russia'
 * ```
 */
export function speakingParty(entity: string, when: EdtfDate, context: RuleContext): string {
  const party = partyOf(entity, when, context)
  return context.publishers.has(party) ? publishingParty(party, when, context) : party
}

/** The party at the top of the chain of owners: of whoever owns the owner of … the publisher. */
function topOwner(publisher: string, when: EdtfDate, context: RuleContext): string {
  return remembered(context.memory.owners, `${publisher} ${dateKey(when)}`, () => {
    const passed: string[] = []
    let party = partyOf(publisher, when, context)
    while (!passed.includes(party)) {
      passed.push(party)
      const owner = smallest(standing(context.ownersOf.get(party), when, context).map(({ from }) => from))
      if (owner === undefined) return party
      party = partyOf(owner, when, context)
    }
    // Bodies that own each other are one owner.
    return smallest(passed.slice(passed.indexOf(party))) ?? party
  })
}
