// What `npm start` prints: what the data holds, and two questions answered from it.
import { openDatabase } from '@mali-russia/core'
import * as data from '@mali-russia/data'

const office = 'office:mli-foreign-minister'
const day = '2021-11-11'
const subject = 'org:wagner-group'

/** @returns {string} */
export function summary() {
  const db = openDatabase(data)
  return [contents(), foreignMinister(db), denials(db)].join('\n\n')
}

function contents() {
  const { version, rows } = data.meta
  const tables = Object.entries(rows).map(([table, count]) => `${String(count).padStart(6)} ${table}`)
  return [`@mali-russia/data ${version}`, ...tables].join('\n')
}

/** @param {import('@mali-russia/core').Database} db */
function foreignMinister(db) {
  const answers = db
    .holders(office, { at: day })
    .map(({ person, answer, because }) => `  ${answer}: ${name(db, person)}, because ${because}`)
  return [`Who was Mali's foreign minister on ${day}?`, ...answers].join('\n')
}

/** @param {import('@mali-russia/core').Database} db */
function denials(db) {
  const denied = db.denials({ about: subject })
  return ['Who denies what about the Wagner Group?', ...denied.map((denial) => `  ${JSON.stringify(denial)}`)].join(
    '\n',
  )
}
