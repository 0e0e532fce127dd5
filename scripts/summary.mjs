// What `npm start` prints: what the data holds, and two questions answered from it.
import { openDatabase } from '@mali-russia/core'
import * as data from '@mali-russia/data'

/** How many denied statements are printed. */
const shown = 5

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
  const day = '2021-11-11'
  const answers = db
    .holders('office:mli-foreign-minister', { at: day })
    .map(({ answer, because }) => `  ${answer}: ${because}`)
  return [`Who was Mali's foreign minister on ${day}?`, ...answers].join('\n')
}

/** @param {import('@mali-russia/core').Database} db */
function denials(db) {
  /** @type {Map<string, Set<string>>} */
  const speakers = new Map()
  for (const { claim, proposition } of db.denials({ about: 'org:wagner-group' })) {
    const before = speakers.get(proposition.text) ?? []
    speakers.set(proposition.text, new Set([...before, ...speakersOf(claim, db)]))
  }
  const mostDenied = [...speakers].sort(([, a], [, b]) => b.size - a.size)
  const answers = mostDenied.slice(0, shown).map(([text, names]) => `  ${text}\n    denied by ${[...names].join(', ')}`)
  const rest = mostDenied.length - answers.length
  if (rest > 0) answers.push(`  … and ${rest} more: db.denials({ about: 'org:wagner-group' })`)
  return ['Who denies what of the Wagner Group?', ...answers].join('\n')
}

/**
 * @param {data.Claim} claim
 * @param {import('@mali-russia/core').Database} db
 */
function speakersOf({ source, speakers }, db) {
  const named = speakers.map((speaker) =>
    typeof speaker === 'string' ? db.get(speaker).names.en : speaker.anonymous.described,
  )
  return named.length > 0 ? named : [db.get(db.get(source).publisher).names.en]
}
