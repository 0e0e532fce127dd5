import * as z from 'zod'
import { attributions, bases, hedges, stances } from '../vocabulary/claims.js'
import { credibilities } from '../vocabulary/sources.js'
import { edtfDate, term, text } from './fields.js'
import { id } from './ids.js'

const anonymous = z
  .strictObject({
    anonymous: z
      .strictObject({
        count: z.exactOptional(z.number().int().min(1).meta({ description: 'How many, where the source says.' })),
        described: text('How the source describes them, in our words.'),
      })
      .meta({ description: 'Speakers whom the source does not name.' }),
  })
  .meta({ name: 'Anonymous', description: 'Unnamed speakers.' })

const speaker = z
  .union([id('actor', 'A person, body, state, office or operation.'), anonymous])
  .meta({ name: 'Speaker', description: 'Who says something: an entity, or people whom the source does not name.' })

const locator = z
  .strictObject({
    paragraph: z.exactOptional(
      z.number().int().min(1).meta({ description: 'Body paragraph, counted from 1, the lead included.' }),
    ),
    toParagraph: z.exactOptional(z.number().int().min(1).meta({ description: 'Last paragraph of a passage.' })),
    page: z.exactOptional(z.number().int().min(1).meta({ description: 'Page.' })),
    section: z.exactOptional(text('Article, section, heading, answer or row.')),
  })
  .refine((x) => x.paragraph !== undefined || x.page !== undefined || x.section !== undefined, {
    message: 'a locator needs a paragraph, a page or a section',
  })
  .meta({ name: 'Locator', description: 'Where in the source.' })

export const claimSchema = z
  .strictObject({
    id: id('claim', 'Id of the claim.'),
    proposition: id('proposition', 'What is claimed.'),
    source: id('source', 'Where it was read.'),
    speakers: z.array(speaker).meta({ description: 'Who says so; empty where the source says so in its own voice.' }),
    onBehalfOf: z.exactOptional(
      id('actor', 'The party spoken for, where it is not the one that the speaker belongs to.'),
    ),
    via: z.exactOptional(id('actor', 'Who passed the statement on.')),
    cites: z.exactOptional(id('source', 'The source from which this source took it.')),
    stance: term('stances', stances, 'The speaker’s stance towards the proposition.'),
    said: z.exactOptional(
      edtfDate(
        'When it was said, where the source tells. Optional: a missing day was not coded, which is not to say that the source tells none.',
      ),
    ),
    basis: z.exactOptional(term('bases', bases, 'Why the chain of citations ends here.')),
    attribution: z.exactOptional(term('attributions', attributions, 'How the text ties it to the speaker.')),
    hedge: z.exactOptional(term('hedges', hedges, 'How it was softened.')),
    locator,
    paraphrase: text('What the source says, in our words.').refine((s) => s.split(/\s+/).length <= 40, {
      message: 'a paraphrase has at most 40 words',
    }),
    credibility: z.exactOptional(
      z
        .strictObject({
          code: term('credibilities', credibilities, 'Digit of the Admiralty code.'),
          rationale: text('Why the computed digit is set aside.'),
        })
        .meta({ description: 'Credibility of this claim, only where the curator sets it by hand.' }),
    ),
  })
  .meta({ name: 'Claim', description: 'Somebody’s act of saying something about a proposition, in a source.' })
