import * as z from 'zod'
import {
  equipmentKinds,
  idSchemes,
  instrumentKinds,
  operationKinds,
  organizationKinds,
  placeKinds,
} from '../vocabulary/entities.js'
import { edtfDate, externalIds, ids, localized, term, text } from './fields.js'
import { id } from './ids.js'
import { reliability } from './sources.js'

const common = {
  names: localized('Name in each language, in its usual form.'),
  aliases: z.array(text('One alias.')).meta({ description: 'Other spellings and names, in any script.' }),
  description: z.exactOptional(localized('What it is, in a neutral line of our own.')),
  externalIds: externalIds(idSchemes),
}

const coordinates = z
  .strictObject({
    latitude: z.number().min(-90).max(90).meta({ description: 'Degrees north, WGS 84.' }),
    longitude: z.number().min(-180).max(180).meta({ description: 'Degrees east, WGS 84.' }),
    verifiedIn: text('Public file or address in which they were read.'),
  })
  .meta({ name: 'Coordinates', description: 'A point that stands for the place.' })

const personSchema = z
  .strictObject({ id: id('person', 'Id of the person.'), type: z.literal('person'), ...common })
  .meta({ name: 'Person', description: 'A human being in a public role. Offices are relations.' })

const organizationSchema = z
  .strictObject({
    id: id('organization', 'Id of the organization.'),
    type: z.literal('organization'),
    kind: term('organizationKinds', organizationKinds, 'What sort of body it is.'),
    ...common,
    state: z.exactOptional(id('country', 'The state whose organ it is. What it says, that state says.')),
    seat: z.exactOptional(id('country', 'The country from which it works. None for an intergovernmental body.')),
    reliability: z.exactOptional(reliability),
  })
  .meta({ name: 'Organization', description: 'A body that acts, speaks or publishes by name.' })

const countrySchema = z
  .strictObject({
    id: id('country', 'Id of the state.'),
    type: z.literal('country'),
    ...common,
    within: ids('place', 'Parts of the world that it lies in wholly.'),
    existed: z.exactOptional(edtfDate('When the state existed, where it does no more.')),
  })
  .meta({ name: 'Country', description: 'A state: an actor and a place in one.' })

const placeSchema = z
  .strictObject({
    id: id('place', 'Id of the place.'),
    type: z.literal('place'),
    kind: term('placeKinds', placeKinds, 'What sort of place it is.'),
    ...common,
    country: z.exactOptional(id('country', 'The state that it lies in wholly.')),
    within: ids('place', 'Places that it lies in wholly, besides its country.'),
    spans: ids('country', 'States that it touches without lying in any of them wholly.'),
    coordinates: z.exactOptional(coordinates),
  })
  .meta({ name: 'Place', description: 'A place that is not a state.' })

const officeSchema = z
  .strictObject({
    id: id('office', 'Id of the office.'),
    type: z.literal('office'),
    ...common,
    state: z.exactOptional(id('country', 'The state whose office it is.')),
    organization: z.exactOptional(id('organization', 'The body whose office it is.')),
  })
  .meta({
    name: 'Office',
    description: 'A post that persons hold one after another. What its holder says in office, its state or body says.',
  })

const equipmentSchema = z
  .strictObject({
    id: id('equipment', 'Id of the type.'),
    type: z.literal('equipment'),
    kind: term('equipmentKinds', equipmentKinds, 'What sort of equipment it is.'),
    ...common,
  })
  .meta({ name: 'Equipment', description: 'A type of aircraft, vehicle or weapon.' })

const instrumentSchema = z
  .strictObject({
    id: id('instrument', 'Id of the instrument.'),
    type: z.literal('instrument'),
    kind: term('instrumentKinds', instrumentKinds, 'What sort of instrument it is.'),
    ...common,
    date: z.exactOptional(edtfDate('When it was signed, adopted or published.')),
  })
  .meta({ name: 'Instrument', description: 'An agreement, contract, resolution, law, sanctions regime or index.' })

const operationSchema = z
  .strictObject({
    id: id('operation', 'Id of the operation.'),
    type: z.literal('operation'),
    kind: term('operationKinds', operationKinds, 'What sort of operation it is.'),
    ...common,
    date: z.exactOptional(edtfDate('From when to when it ran.')),
  })
  .meta({ name: 'Operation', description: 'A named military, peace or training operation.' })

export const entitySchema = z
  .discriminatedUnion('type', [
    personSchema,
    organizationSchema,
    countrySchema,
    placeSchema,
    officeSchema,
    equipmentSchema,
    instrumentSchema,
    operationSchema,
  ])
  .meta({ name: 'Entity', description: 'Whoever or whatever takes part, is spoken of, or publishes.' })
