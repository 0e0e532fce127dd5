import { expect, it } from 'vitest'
import { claimSchema } from './claims.js'

const { speakers, via, onBehalfOf } = claimSchema.shape

it.each(['person:sergey-lavrov', 'org:wagner-group', 'country:mali', 'office:mli-president', 'operation:minusma'])(
  '%s can speak, be spoken for and pass on',
  (actor) => {
    expect([speakers.safeParse([actor]), via.safeParse(actor), onBehalfOf.safeParse(actor)]).toMatchObject(
      Array.from({ length: 3 }, () => ({ success: true })),
    )
  },
)

it.each(['place:bamako', 'equipment:mi-8', 'instrument:algiers-peace-accord-2015'])('%s cannot', (thing) => {
  expect([speakers.safeParse([thing]), via.safeParse(thing), onBehalfOf.safeParse(thing)]).toMatchObject(
    Array.from({ length: 3 }, () => ({ success: false })),
  )
})
