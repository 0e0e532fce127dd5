// Who denied what about the Wagner Group, and who held an office on a day?
// npm install @mali-russia/data @mali-russia/core && node index.js
import { openDatabase } from '@mali-russia/core'
import * as data from '@mali-russia/data'

const db = openDatabase(data)

console.log(`${data.events.length} events, ${data.claims.length} claims, ${data.sources.length} sources`)
for (const { claim, proposition } of db.denials({ about: 'org:wagner-group' }))
  console.log(`${claim.source} ${claim.stance}: ${proposition.text}`)
for (const { answer, because } of db.holders('office:mli-foreign-minister', { at: '2021-11-11' }))
  console.log(`${answer}: ${because}`)
