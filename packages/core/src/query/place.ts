import { or } from '@mali-russia/edtf'
import { liesIn } from '../places.js'
import { type Operator, yesNo } from './condition.js'
import { fieldsOf, knownId } from './operators.js'

/** A place itself, or everything in it. What has no known place is maybe anywhere. */
export const place: Operator<'events'> = (value, { view, path }) => {
  if (typeof value === 'string') {
    const id = knownId(value, path, ['entities'], view)
    return { answer: (event) => yesNo(event.places.includes(id)) }
  }
  const given = new Map(fieldsOf(value, path, ['within']))
  const container = knownId(given.get('within'), `${path}.within`, ['entities'], view)
  return {
    answer: ({ places }) =>
      places.length === 0 ? 'maybe' : or(...places.map((each) => liesIn(each, container, view.store))),
  }
}
