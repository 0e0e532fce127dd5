import type { EntityType } from '@mali-russia/data'
import { or } from '@mali-russia/edtf'
import { mayHappenIn } from '../places.js'
import { type Operator, yesNo } from './condition.js'
import { fieldsOf, knownEntity } from './input.js'
import { indexed, needing } from './operators.js'

/** The types of entities in which something can happen. */
export const placeTypes = ['country', 'place'] as const satisfies readonly EntityType[]

/** A place itself, or everything in it. What has no known place is maybe anywhere. */
export const place: Operator<'events'> = (value, site) => (typeof value === 'string' ? itself : within)(value, site)

/** Where the index has the events without a known place. */
const NOWHERE = ''

const itself: Operator<'events'> = (value, site) => {
  const wanted = knownEntity(value, site.path, placeTypes, site.view.store)
  return {
    ...indexed('place', [wanted, NOWHERE], ({ places }) => (places.length === 0 ? [NOWHERE] : places), site),
    answer: ({ places }) => (places.length === 0 ? 'maybe' : yesNo(places.includes(wanted))),
  }
}

const within: Operator<'events'> = needing(['entities'], (value, { view: { store }, path }) => {
  const given = new Map(fieldsOf(value, path, ['within']))
  const container = knownEntity(given.get('within'), `${path}.within`, placeTypes, store)
  return {
    answer: ({ places }) =>
      places.length === 0 ? 'maybe' : or(...places.map((each) => mayHappenIn(each, container, store))),
  }
})
