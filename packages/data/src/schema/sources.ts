import * as z from 'zod'
import { accesses, carriers, derivations, genres, reliabilities, sourceTypes, tiers } from '../vocabulary/sources.js'
import { edtfDate, term, text } from './fields.js'
import { id } from './ids.js'

/** Letter of the Admiralty code with the reason for it. */
export const reliability = z
  .strictObject({
    code: term('reliabilities', reliabilities, 'Letter of the Admiralty code, A to F.'),
    rationale: text('Why this letter, by the criteria of the codebook.'),
  })
  .meta({
    name: 'SourceReliability',
    description: 'Reliability of the source. Where a source states none it has its publisher’s.',
  })

export const sourceSchema = z
  .strictObject({
    id: id('source', 'Id of the source.'),
    type: term('sourceTypes', sourceTypes, 'Document type of the Citation Style Language.'),
    title: text(
      'Title as printed, in the language of the source. Where the copy seen shows none, the note says so, and the title is that of the address, of a reprint or of the first words, or else a description of ours, whole in square brackets, as library catalogues supply a title (ISBD).',
    ),
    authors: z
      .array(
        z
          .strictObject({
            name: text('Name as printed.'),
            entity: z.exactOptional(id('entity', 'The author, where the author is an entity of ours.')),
          })
          .meta({ name: 'Author', description: 'An author as printed.' }),
      )
      .meta({
        description:
          'Whom the page names as writers of the text; its editors and translators may stand beside them. Whoever drafted or signed the paper of a body need not, and the house itself (“the newsroom”, a wire’s credit) is none.',
      }),
    publisher: id('organization', 'Who published it.'),
    issued: edtfDate('When it was published.'),
    language: z
      .string()
      .regex(/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?$/, 'a language is a BCP 47 code such as fr, or sr-Latn')
      .meta({ description: 'Language of the text: BCP 47.' }),
    url: z.exactOptional(
      z.url({ protocol: /^https?$/ }).meta({
        description:
          'Address at which the text was seen; for a source that was only cited, the address that others give.',
      }),
    ),
    genre: term('genres', genres, 'What the text sets out to do.'),
    tier: term('tiers', tiers, 'Distance from what it reports.'),
    derivedFrom: z
      .array(
        z
          .strictObject({
            source: id('source', 'The source that it came out of.'),
            how: term('derivations', derivations, 'How.'),
          })
          .meta({ name: 'DerivedFrom', description: 'Another source that the whole text came out of.' }),
      )
      .meta({ description: 'Sources that the whole text came out of; empty where it is its own.' }),
    access: term('accesses', accesses, 'How much of it the coder saw.'),
    carrier: term('carriers', carriers, 'What stands between the reader and the original text.'),
    reliability,
    note: z.exactOptional(text('Anything a reader must know about this copy or date.')),
  })
  .meta({ name: 'Source', description: 'A document: who published what, when, and how it came to us.' })
