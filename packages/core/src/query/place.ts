import { or } from '@mali-russia/edtf'
import { mayHappenIn } from '../places.js'
import type { Operator } from './condition.js'
import { fieldsOf, knownId } from './input.js'
import { id, needing } from './operators.js'

/** A place itself, or everything in it. What has no known place is maybe anywhere. */
export const place: Operator<'events'> = (value, site) => (typeof value === 'string' ? itself : within)(value, site)

const itself: Operator<'events'> = id('place', ['entities'], ({ places }) => places)

const within: Operator<'events'> = needing(['entities'], (value, { view: { store }, path }) => {
  const given = new Map(fieldsOf(value, path, ['within']))
  const container = knownId(given.get('within'), `${path}.within`, ['entities'], store)
  return {
    answer: ({ places }) =>
      places.length === 0 ? 'maybe' : or(...places.map((each) => mayHappenIn(each, container, store))),
  }
})
