import * as z from 'zod'
import { eventKinds, fields, measures, roles, transferModes, visitLevels } from '../vocabulary/events.js'
import { capacities } from '../vocabulary/relations.js'
import { edtfDate, ids, localized, quantity, term, text } from './fields.js'
import { id } from './ids.js'

const isOfPersons = (count: { readonly unit: string } | undefined): boolean => (count?.unit ?? 'person') === 'person'

const transfer = z
  .strictObject({
    items: z
      .array(
        z
          .strictObject({
            equipment: z.exactOptional(id('equipment', 'The type, where it is an entity.')),
            goods: z.exactOptional(text('The goods in words, where they are no entity.')),
            quantity: z.exactOptional(quantity('How many or how much.')),
          })
          .refine(({ equipment, goods }) => equipment !== undefined || goods !== undefined, {
            message: 'an item needs equipment, or goods in words',
          })
          .meta({ name: 'TransferItem', description: 'One sort of goods that was handed over.' }),
      )
      .min(1)
      .meta({ description: 'What was handed over.' }),
    mode: term('transferModes', transferModes, 'Bought, given or lent.'),
  })
  .meta({ name: 'Transfer', description: 'Goods that changed hands. One lot is one event.' })

const agreement = z
  .strictObject({
    instrument: z.exactOptional(id('instrument', 'The instrument.')),
    field: term('fields', fields, 'What it is about.'),
  })
  .meta({ name: 'Agreement', description: 'An agreement that the event concerns.' })

const force = z
  .strictObject({
    strength: z.exactOptional(quantity('How many persons.')),
    equipment: ids('equipment', 'Types of equipment.'),
  })
  .refine(({ strength }) => isOfPersons(strength), { path: ['strength', 'unit'], message: 'forces count in persons' })
  .meta({ name: 'Force', description: 'The forces that move, train or leave.' })

const sanction = z
  .strictObject({
    measures: z
      .array(term('measures', measures, 'One measure.'))
      .min(1)
      .meta({ description: 'What is imposed or lifted.' }),
    regime: z.exactOptional(id('instrument', 'The sanctions regime or decision.')),
    ground: z.exactOptional(text('The stated ground, in our words.')),
  })
  .meta({ name: 'Sanction', description: 'Measures imposed, renewed or lifted.' })

const visit = z
  .strictObject({
    level: term('visitLevels', visitLevels, 'Who travels.'),
    from: z.exactOptional(id('country', 'From where.')),
    to: id('country', 'Where to.'),
  })
  .meta({ name: 'Visit', description: 'A journey of officials.' })

const violence = z
  .strictObject({
    killed: z.exactOptional(quantity('Dead, all sides.')),
    wounded: z.exactOptional(quantity('Wounded, all sides.')),
    civiliansKilled: z.exactOptional(quantity('Civilian dead.')),
  })
  .refine((toll) => Object.values(toll).every(isOfPersons), { message: 'a toll counts in persons' })
  .meta({ name: 'Violence', description: 'The toll as the curator reads it best; each side’s own is a proposition.' })

export const eventSchema = z
  .strictObject({
    id: id('event', 'Id of the event.'),
    kind: term('eventKinds', eventKinds, 'What sort of event it is.'),
    title: localized(
      'What happened, neutrally, in a line. Each part of it is borne by some claim; what every claim on the event bears is the text of its proposition `occurred`.',
    ),
    summary: z.exactOptional(localized('What is known of it, in our words.')),
    date: edtfDate('When it happened, as the curator reads it best. Rival dates are propositions.'),
    places: z
      .array(id('entity', 'A country or place.'))
      .meta({ description: 'Where it happened: countries or places; empty where it has no place or none is known.' }),
    participants: z
      .array(
        z
          .strictObject({
            entity: id('entity', 'Who takes part.'),
            role: term('roles', roles, 'In what role.'),
            onBehalfOf: z.exactOptional(id('actor', 'For whom, where that is another.')),
            capacity: z.exactOptional(term('capacities', capacities, 'In what capacity.')),
          })
          .meta({ name: 'Participant', description: 'Who takes part, in one role.' }),
      )
      .meta({ description: 'Who takes part, each in a role.' }),
    partOf: z.exactOptional(id('event', 'The larger event that it belongs to.')),
    instruments: ids('instrument', 'Instruments that it concerns.'),
    transfer: z.exactOptional(transfer),
    agreement: z.exactOptional(agreement),
    force: z.exactOptional(force),
    sanction: z.exactOptional(sanction),
    visit: z.exactOptional(visit),
    violence: z.exactOptional(violence),
  })
  .meta({ name: 'Event', description: 'One action at one place and window of time.' })
