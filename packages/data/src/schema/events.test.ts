import { expect, it } from 'vitest'
import { eventSchema } from './events.js'

const { transfer, violence, force } = eventSchema.shape
const messagesOf = (schema: typeof transfer | typeof violence | typeof force, fields: object) =>
  schema.safeParse(fields).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)

const litres = { best: 3, unit: 'litre', exactness: 'exact' }

it('hands over equipment, or goods in words', () => {
  expect(messagesOf(transfer, { mode: 'gift', items: [{ goods: 'wheat' }, { equipment: 'equipment:mi-8' }] })).toBe(
    undefined,
  )
  expect(messagesOf(transfer, { mode: 'gift', items: [{}] })).toEqual([
    'items.0: an item needs equipment, or goods in words',
  ])
})

it('counts dead and forces in persons', () => {
  expect(messagesOf(violence, { killed: { ...litres, unit: 'person' } })).toBe(undefined)
  expect(messagesOf(violence, { killed: litres })).toEqual([': a toll counts in persons'])
  expect(messagesOf(force, { strength: litres, equipment: [] })).toEqual(['strength.unit: forces count in persons'])
})
