import type * as data from '@mali-russia/data'
import { formatEdtf, within } from '@mali-russia/edtf'
import { fieldsOf, knownId, periodOf } from './query/operators.js'
import { InvalidQueryError } from './errors.js'
import type { Relation } from './types.js'
import type { View } from './view.js'

type Ids = data.Ids
type Shipped = data.ShippedIds

/** Somebody who held an office, or may have. */
export interface Holder<I extends Ids = Shipped> {
  readonly person: data.Person<I>
  readonly relation: data.Relation<I>
  readonly answer: 'yes' | 'maybe'
  /** Why, in a sentence of English. */
  readonly because: string
}

/** Who held an office through a day or period; those who certainly did come first. */
export function holders(office: unknown, question: unknown, view: View): Holder<Ids>[] {
  const { store } = view
  const id = knownId(office, 'holders', ['entities'], view)
  if (store.row('entities', id)?.type !== 'office') throw new InvalidQueryError('holders', id, 'the id of an office')
  const asked = new Map(fieldsOf(question, 'holders', ['at'])).get('at')
  const at = periodOf(asked, 'holders.at')
  const tenures = store
    .rows('relations', 'holders')
    .filter((relation) => relation.type === 'holds-office' && relation.to === id && view.shows('relations', relation.id))
  return (['yes', 'maybe'] as const).flatMap((answer) =>
    tenures
      .filter((relation) => within(at, store.windowOf(relation.date)) === answer)
      .flatMap((relation) => {
        const person = store.row('entities', relation.from)
        if (person?.type !== 'person') return []
        return [{ person, relation, answer, because: reason(person.names.en, relation, answer) }]
      }),
  )
}

function reason(name: string, { date }: Relation, answer: 'yes' | 'maybe'): string {
  const tenure = `${name} held it ${formatEdtf(date, 'en')}`
  const attested = date.end === null && date.earliestEnd !== undefined ? `, last attested on ${formatEdtf(date.earliestEnd, 'en')}` : ''
  return answer === 'yes' ? `${tenure}${attested}.` : `${tenure}${attested}; whether at that time cannot be told.`
}
