import * as z from 'zod'
import { capacities, relationTypes } from '../vocabulary/relations.js'
import { edtfDate, localized, term } from './fields.js'
import { id } from './ids.js'

export const relationSchema = z
  .strictObject({
    id: id('relation', 'Id of the relation.'),
    type: term('relationTypes', relationTypes, 'What joins the two.'),
    from: id('entity', 'The one of whom it is said.'),
    to: id('entity', 'The other.'),
    title: localized('The relation as a sentence.'),
    date: edtfDate('From when to when it held, as the curator reads it best.'),
    capacity: z.exactOptional(term('capacities', capacities, 'In what capacity.')),
  })
  .meta({ name: 'Relation', description: 'What lasts between two entities.' })
