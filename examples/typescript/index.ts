// What the compiler knows of the data: every id, every kind, every field. A comment marks what it must refuse.
import { openDatabase } from '@mali-russia/core'
import type { Country, Event, EventId } from '@mali-russia/data'
import * as data from '@mali-russia/data'
import { isEventId } from '@mali-russia/data/events'
import { parseEdtf } from '@mali-russia/edtf'

const db = openDatabase(data)

export const mali: Country = db.get('country:mali')
export const meetings: readonly Event[] = db.events.find({ kind: 'meeting', during: '2021', limit: 5 })
export const start: string | null = parseEdtf('2021-11').start

export function titleOf(id: string): string {
  if (isEventId(id)) return db.get(id).title.en
  return db.tryGet(id) === undefined ? 'unknown' : 'no event'
}

// @ts-expect-error a misspelt id
export const misspelt: EventId = 'event:diop-lavrov-mosco-2021'
// @ts-expect-error a misspelt id
db.get('country:malli')
// @ts-expect-error a kind that is none
db.events.find({ kind: 'gathering' })
// @ts-expect-error a field that is none
db.events.find({ kinds: 'meeting' })
// @ts-expect-error records are read-only
mali.names = []
