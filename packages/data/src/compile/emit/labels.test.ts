import { expect, it } from 'vitest'
import { proposition } from '../../lint/testing.js'
import { labelsOf } from './labels.js'

const labelOf = (text: string): string | undefined => {
  const some = { sources: [], entities: [], events: [], relations: [], claims: [], evidence: [] }
  return labelsOf({ ...some, propositions: [proposition('prop:a/date', { predicate: 'date', text })] }).get(
    'prop:a/date',
  )
}

it('says a short text whole', () => {
  expect(labelOf('The speech was given on 26 September 2021.')).toBe(
    'date · The speech was given on 26 September 2021.',
  )
})

it('breaks a long text off after a whole word', () => {
  const text = 'The helicopters that had been ordered in the year before reached Bamako on the last day of September.'
  expect(labelOf(text)).toBe('date · The helicopters that had been ordered in the year before reached…')
})
