import * as z from 'zod'
import { credibilities, reliabilities } from '../vocabulary/sources.js'
import { ids, term, text } from './fields.js'
import { id } from './ids.js'

const tally = (side: string) =>
  z
    .strictObject({
      claims: ids('claim', `Claims ${side} that count, in the order of their ids.`),
      documents: z.number().int().meta({ description: 'Distinct sources among them.' }),
      outlets: z.number().int().meta({ description: 'Distinct publishers among them.' }),
      origins: z
        .strictObject({
          certain: z.number().int().meta({
            description:
              'Distinct origins that are known to be where the chain ends; at least 1 where there is a claim.',
          }),
          possible: z.number().int().meta({ description: 'Distinct origins at most.' }),
        })
        .meta({ name: 'Origins', description: 'Independent origins, as an interval.' }),
      keys: ids(
        'entity',
        'The origins themselves: the parties that spoke, or the publishers at the end of the chains.',
      ),
      sides: ids('entity', 'Countries and international bodies from which these origins come.'),
    })
    .meta({
      name: 'Tally',
      general: 'What speaks on one side of a proposition.',
      description: `What speaks ${side} the proposition.`,
    })

export const evidenceSchema = z
  .strictObject({
    proposition: id('proposition', 'The proposition.'),
    support: tally('for'),
    opposition: tally('against'),
    undecided: ids('claim', 'Claims that take no side: doubts, and refusals to comment.'),
    reliability: term(
      'reliabilities',
      reliabilities,
      'Best letter among the sources in support, else among those against.',
    ),
    credibility: term('credibilities', credibilities, 'Digit computed by the codebook’s rule.'),
    because: text('The rule that gave the digit, in a sentence.'),
    rivals: ids('proposition', 'Propositions with support whose values exclude this one.'),
    denied: z.boolean().meta({ description: 'Both supported and denied.' }),
    disputed: z.boolean().meta({ description: 'Denied, or rivalled.' }),
  })
  .meta({ name: 'Evidence', description: 'What speaks for and against one proposition, true of this release.' })
