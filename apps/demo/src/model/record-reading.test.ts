import { expect, test } from 'vitest'
import { database } from './database'
import { isRecordReading } from './record-reading'

const readings = (about: Parameters<typeof database.get>[0]) =>
  database.propositions
    .find()
    .filter((proposition) => proposition.about === about)
    .filter((proposition) => isRecordReading(proposition, database.get(about)))
    .map(({ id }) => id)

test('the date of an event and the bounds of a relation are told from their rivals', () => {
  const found = database.propositions.find({ predicate: ['date', 'start', 'end'] }).filter((proposition) => {
    return isRecordReading(proposition, database.get(proposition.about))
  })
  expect(found.length).toBeGreaterThan(0)
  for (const { about, predicate, value } of found) {
    const record = database.get(about)
    const date = 'date' in record ? (record.date?.edtf ?? '') : ''
    const own = predicate === 'date' ? date : date.split('/').at(predicate === 'start' ? 0 : 1)
    expect(value.type === 'date' && value.date.edtf).toBe(own)
  }
})

test('the toll of one side is not the toll that the event carries', () => {
  const tolls = database.propositions.find({ predicate: 'killed' })
  for (const proposition of tolls.filter(({ regarding }) => regarding !== undefined))
    expect(readings(proposition.about)).not.toContain(proposition.id)
  expect(tolls.some((proposition) => isRecordReading(proposition, database.get(proposition.about)))).toBe(true)
})
