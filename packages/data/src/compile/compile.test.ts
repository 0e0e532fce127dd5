import { parseEdtf } from '@mali-russia/edtf'
import { describe, expect, it } from 'vitest'
import { edited, eventPath, filesWith, records, sourcePath } from '../../test/records.js'
import { compile } from './compile.js'
import { outputFiles } from './emit/files.js'
import { printIds } from './emit/ids.js'
import { printFault } from './fault.js'

const faultsOf = (changes: Readonly<Record<string, string | undefined>>): string[] =>
  compile(filesWith(changes), '1.0.0').faults.map(printFault)

const tablesOf = (changes: Readonly<Record<string, string | undefined>> = {}) => {
  const { dataset, faults } = compile(filesWith(changes), '1.0.0')
  if (!dataset) throw new Error(faults.map(printFault).join('\n'))
  return dataset.tables
}

const rowOf = <Row extends { readonly id: string }>(rows: readonly Row[], id: string): Row | undefined =>
  rows.find((row) => row.id === id)

describe('a fault says where it is, what is wrong and what would be right', () => {
  it.each<[string, string, string, string]>([
    [
      'a misspelt field',
      'participants:',
      'particpants:',
      ':5:1 unknown field "particpants"; did you mean "participants"?',
    ],
    [
      'a misspelt term',
      'kind: meeting',
      'kind: meating',
      ':1:7 kind: unknown term "meating"; did you mean "meeting"? Otherwise the codebook lists them under eventKinds',
    ],
    [
      'a one-of date without quotes',
      'date: 2021-11-11',
      'date: [2021-11-11,2021-11-12]',
      ':3:7 date: a YAML list where a date belongs; put a one-of date in quotes, as "[2021-05-24,2021-05-26]"',
    ],
    [
      'an id of the wrong type',
      'onBehalfOf: country:russia',
      'onBehalfOf: state:russia',
      ':6:64 participants[0].onBehalfOf: "state:russia" is no id of what belongs here; did you mean "country:russia"?',
    ],
    [
      'a single value for a list',
      'places: [place:bamako]',
      'places: place:bamako',
      ':4:9 places: expected a list, got "place:bamako"; write [place:bamako]',
    ],
    [
      'a list that was left empty',
      'places: [place:bamako]',
      'places:',
      ':4:8 places: expected a list, got nothing; write a list, or leave the field out',
    ],
    ['a field that is missing', 'kind: meeting\n', '', ':1:1 kind is missing: What sort of event it is.'],
    [
      'a number in words',
      'best: 3,',
      'best: three,',
      ':19:20 propositions.bases.value.best: "three" is no number; write digits, with a point for decimals, such as 10.8',
    ],
    [
      'a value of the wrong type',
      '{ best: 3, unit: base, exactness: exact }',
      '3',
      ':19:12 propositions.bases.value: got "3"; the predicate bases.total asks for a quantity: A number or range with a unit. Such as { best: 3, unit: base, exactness: exact }.',
    ],
    [
      'a range the wrong way round',
      'best: 3,',
      'low: 5, high: 3,',
      ':19:12 propositions.bases.value: the numbers of a quantity must rise: low ≤ best ≤ high',
    ],
    [
      'an empty locator',
      'locator: { paragraph: 1 }',
      'locator: { section: "" }',
      ':14:25 claims.tass.locator.section: is empty; write a text, or leave the field out',
    ],
    [
      'a paragraph before the first',
      'locator: { paragraph: 1 }',
      'locator: { paragraph: 0 }',
      ':14:27 claims.tass.locator.paragraph: too small; at least 1',
    ],
    [
      'an implicit proposition that is written',
      '  bases:\n    predicate: bases.total',
      '  occurred:\n    predicate: bases.total',
      ':17:3 propositions.occurred: "occurred" needs no proposition; write its claims under claims: of the record',
    ],
    [
      'a key that is no slug',
      '  bases:',
      '  Total bases:',
      ':17:3 propositions: "Total bases" is no key; write total-bases: lower-case words joined by hyphens',
    ],
    [
      'a key that names the prototype',
      'kind: meeting',
      'kind: meeting\n__proto__: { polluted: true }',
      ':2:1 unknown field "__proto__"; the fields here are kind, title, summary, date, places, participants, partOf, instruments, transfer, agreement, force, sanction, visit, violence, modality, text, claims, propositions',
    ],
    ['a key written twice', 'kind: meeting', 'kind: meeting\nkind: visit', ':2:1 "kind" is written twice; keep one'],
    [
      'a character that was lost because the file is no UTF-8',
      'Diop et Lavrov se',
      'Diop apr\uFFFDs',
      ':2:58 a character that is no UTF-8; save the file as UTF-8',
    ],
    [
      'a character that cannot be printed',
      'Lavrov says that he met Diop.',
      '"Lavrov \\x1B says"',
      ':15:17 claims.tass.paraphrase: holds the character U+001B, which cannot be printed; write the text without it',
    ],
    [
      'half a character',
      'Lavrov says that he met Diop.',
      '"Lavrov \\ud83d says"',
      ':15:17 claims.tass.paraphrase: holds the character U+D83D, which cannot be printed; write the text without it',
    ],
    ['a tab', 'kind: meeting', 'kind:\tmeeting', ':1:6 a tab; indent with spaces'],
    [
      'an anchor',
      'kind: meeting',
      'kind: &kind meeting',
      ':1:13 an anchor, &kind; write the value out where it is needed',
    ],
    ['an alias', 'kind: meeting', 'kind: *kind', ':1:7 an alias, *kind; write the value out'],
    [
      'a merge key',
      'kind: meeting',
      'kind: meeting\n<<: { kind: visit }',
      ':2:1 a merge key, <<; write the fields out',
    ],
    [
      'a colon without quotes',
      'paraphrase: Lavrov says',
      'paraphrase: Lavrov: says',
      ':15:17 two colons on one line; put quotes around a text with ": " in it, or begin a new line after the first',
    ],
  ])('%s', (_, passage, by, fault) => {
    expect(faultsOf(edited(eventPath, passage, by))).toContain(`${eventPath}${fault}`)
  })

  it('a date that is none, in the words of the date reader', () => {
    const [fault = ''] = faultsOf(edited(eventPath, 'date: 2021-11-11', 'date: 2021-13-11'))
    const place = `${eventPath}:3:7 date: `
    expect(fault.slice(0, place.length)).toBe(place)
    expect(fault.length).toBeGreaterThan(place.length)
    expect(() => parseEdtf('2021-13-11')).toThrow(fault.slice(place.length))
  })

  it('a name in the place of an id, without inventing a record for it', () => {
    expect(faultsOf(edited(sourcePath, 'org:tass', 'Radio Nowhere'))).toEqual([
      `${sourcePath}:3:12 publisher: "Radio Nowhere" is no id of what belongs here; no record has a name like it; ids here begin with org: and go on in lower-case words joined by hyphens`,
    ])
    expect(faultsOf(edited(sourcePath, 'org:tass', 'TASS'))).toEqual([
      `${sourcePath}:3:12 publisher: "TASS" is no id of what belongs here; did you mean "org:tass"?`,
    ])
  })

  it('an internet address that is none', () => {
    expect(faultsOf(edited(sourcePath, 'https://tass.com', 'tass.com'))).toEqual([`${sourcePath}:6:6 url: is no url`])
  })

  it.each([
    ['records/entities/persons/x.yaml', 'an entity belongs in records/entities/<type>/; did you mean person?'],
    ['records/events/x.yaml', 'an event belongs in records/events/<year>/'],
    [
      'records/event/2021/x.yaml',
      'unknown folder "event"; records are in sources, entities, events, relations and retired',
    ],
    ['records/relations/X.yaml', '"X" is no slug; name the file in lower-case words joined by hyphens'],
    ['records/relations/x.yml', '"x.yml" is no record; records are files that end in .yaml'],
  ])('a file in the wrong place: %s', (path, message) => {
    expect(faultsOf({ [path]: '' })).toContain(`${path}:1:1 ${message}`)
  })

  it('one id in two files', () => {
    const path = 'records/sources/2022/tass-2021-11-12-talks.yaml'
    const message = `source:tass-2021-11-12-talks is also in ${sourcePath}; rename or merge one of them`
    expect(faultsOf({ [path]: records[sourcePath] })).toContain(`${path}:1:1 ${message}`)
  })
})

it('finds the faults of all files in one run, and makes nothing', () => {
  const changes = {
    ...edited(eventPath, 'kind: meeting', 'kind: meating'),
    ...edited(sourcePath, 'genre: wire', 'genre: wires'),
  }
  const { dataset, faults } = compile(filesWith(changes), '1.0.0')
  expect(dataset).toBeUndefined()
  expect(faults.map(({ path, line }) => [path, line])).toEqual([
    [eventPath, 1],
    [sourcePath, 7],
  ])
})

it('does not blame a record for another that cannot be read', () => {
  const faults = faultsOf(edited('records/entities/organization/tass.yaml', 'kind: media', 'kind: medium'))
  expect(faults).toHaveLength(1)
})

it('calls nothing unneeded while what may need it cannot be read', () => {
  const lonely = { 'records/entities/person/nobody.yaml': 'names: { en: Nobody, fr: Personne }\n' }
  expect(faultsOf(lonely)).toEqual([expect.stringContaining('nothing refers to "person:nobody"')])
  expect(faultsOf({ ...lonely, [eventPath]: '' })).toEqual([`${eventPath}:1:1 the file is empty; write one record`])
  expect(faultsOf({ ...lonely, 'records/event/2021/talks.yaml': 'kind: meeting\n' })).toHaveLength(1)
})

describe('what a file need not say', () => {
  it('makes ids of folder, file name and keys', () => {
    const { sources, entities, events, relations, propositions, claims } = tablesOf()
    const ids = [sources, entities, events, relations, propositions, claims].map((rows) => rows.map(({ id }) => id))
    expect(ids).toEqual([
      ['source:tass-2021-11-12-talks'],
      [
        'country:mali',
        'country:russia',
        'office:mli-foreign-minister',
        'org:tass',
        'person:abdoulaye-diop',
        'person:sergey-lavrov',
        'place:bamako',
      ],
      ['event:diop-lavrov-bamako-2021'],
      ['relation:diop-malian-foreign-minister-2021'],
      [
        'prop:diop-lavrov-bamako-2021/bases',
        'prop:diop-lavrov-bamako-2021/occurred',
        'prop:diop-malian-foreign-minister-2021/holds',
      ],
      [
        'claim:diop-lavrov-bamako-2021/bases/tass',
        'claim:diop-lavrov-bamako-2021/occurred/tass',
        'claim:diop-malian-foreign-minister-2021/holds/tass',
      ],
    ])
  })

  it('gives every event the proposition that it took place, a fact unless the file says otherwise', () => {
    const occurred = {
      about: 'event:diop-lavrov-bamako-2021',
      predicate: 'occurred',
      value: { type: 'boolean', boolean: true },
    }
    const id = 'prop:diop-lavrov-bamako-2021/occurred'
    expect(rowOf(tablesOf().propositions, id)).toEqual({
      id,
      ...occurred,
      modality: 'fact',
      text: 'Diop and Lavrov meet in Bamako',
    })
    const planned = edited(eventPath, 'kind: meeting', 'kind: meeting\nmodality: plan')
    expect(rowOf(tablesOf(planned).propositions, id)?.modality).toBe('plan')
  })

  it('words that proposition by the title, or by a text of its own where the title tells more than each claim', () => {
    const files = edited(eventPath, 'kind: meeting', 'kind: meeting\ntext: Diop and Lavrov meet')
    const { events, propositions } = tablesOf(files)
    expect(rowOf(propositions, 'prop:diop-lavrov-bamako-2021/occurred')?.text).toBe('Diop and Lavrov meet')
    expect(events[0]?.title.en).toBe('Diop and Lavrov meet in Bamako')
    expect(events[0]).not.toHaveProperty('text')
  })

  it('words a relation by the sentence of its type', () => {
    expect(tablesOf().relations[0]?.title).toEqual({
      en: 'Abdoulaye Diop, Minister of Foreign Affairs of Mali',
      fr: 'Abdoulaye Diop, ministre des Affaires étrangères du Mali',
    })
  })

  it('reads the bare value of a proposition by the type that its predicate asks for', () => {
    expect(rowOf(tablesOf().propositions, 'prop:diop-lavrov-bamako-2021/bases')?.value).toEqual({
      type: 'quantity',
      quantity: { best: 3, unit: 'base', exactness: 'exact' },
    })
    const scheduled = edited(
      eventPath,
      'predicate: bases.total\n    value: { best: 3, unit: base, exactness: exact }',
      'predicate: date\n    value: "[2021-11-11,2021-11-12]"',
    )
    expect(rowOf(tablesOf(scheduled).propositions, 'prop:diop-lavrov-bamako-2021/bases')?.value).toEqual({
      type: 'date',
      date: { edtf: '[2021-11-11,2021-11-12]', start: '2021-11-11', end: '2021-11-12' },
    })
  })

  it("gives a source its publisher's letter, else F", () => {
    expect(tablesOf().sources[0]?.reliability.code).toBe('C')
    const unknown = edited(
      'records/entities/organization/tass.yaml',
      'reliability: { code: C, rationale: Its owner is a party to the matter. }\n',
      '',
    )
    expect(tablesOf(unknown).sources[0]?.reliability).toEqual({
      code: 'F',
      rationale: 'Nothing is recorded of the publisher.',
    })
    const own = edited(
      sourcePath,
      'carrier: original',
      'carrier: original\nreliability: { code: A, rationale: A transcript. }',
    )
    expect(tablesOf(own).sources[0]?.reliability.code).toBe('A')
  })

  it('lists what is absent as an empty list', () => {
    const { authors, derivedFrom } = tablesOf().sources[0] ?? {}
    expect({ authors, derivedFrom }).toEqual({ authors: [], derivedFrom: [] })
  })

  it('keeps numbers, words and dates as they were written', () => {
    const { sources } = tablesOf(edited(sourcePath, '"Lavrov: talks in Bamako"', '1.10'))
    expect(sources[0]?.title).toBe('1.10')
    expect(tablesOf(edited(sourcePath, 'language: en', 'language: no')).sources[0]?.language).toBe('no')
  })
})

describe('a retired id', () => {
  const retired = (text: string) => compile(filesWith({ 'records/retired/event/talks-2021.yaml': text }), '1.0.0')
  const moved = 'how: moved\nto: event:diop-lavrov-bamako-2021\nreason: It was coded twice.\nrelease: 0.2.0\n'

  it('says what became of it', () => {
    expect(retired(moved).dataset?.redirects).toEqual([
      {
        id: 'event:talks-2021',
        how: 'moved',
        to: 'event:diop-lavrov-bamako-2021',
        reason: 'It was coded twice.',
        release: '0.2.0',
      },
    ])
  })

  it('stays in the index of ids as a deprecated key', () => {
    const { dataset } = retired(moved)
    expect(dataset && printIds(dataset)).toContain(
      "  /** @deprecated Moved to `event:diop-lavrov-bamako-2021`: It was coded twice. */\n  'event:talks-2021': Event\n",
    )
    const withdrawn = retired('how: withdrawn\nreason: No source bore it out.\nrelease: 0.2.0\n').dataset
    expect(withdrawn && printIds(withdrawn)).toContain("'event:talks-2021': never")
  })

  it('that is in use again is a fault of the record that uses it, and of nothing else', () => {
    const path = 'records/retired/event/diop-lavrov-bamako-2021.yaml'
    const withdrawn = 'how: withdrawn\nreason: No source bore it out.\nrelease: 0.2.0\n'
    expect(faultsOf({ [path]: withdrawn })).toEqual([
      `${eventPath}:1:1 "event:diop-lavrov-bamako-2021" was retired (No source bore it out.) and is in use again; name the new record otherwise`,
    ])
    const misdated = edited(eventPath, 'date: 2021-11-11', 'date: 2012-11-11')
    expect(faultsOf({ [path]: withdrawn, ...misdated })).toContainEqual(
      expect.stringContaining(`${eventPath}:3:7 it begins in 2012`),
    )
  })

  it('leads to a record, else its own file is at fault', () => {
    expect(retired(moved.replace('lavrov', 'lavrow')).faults.map(printFault)).toEqual([
      'records/retired/event/talks-2021.yaml:2:5 "event:talks-2021" leads to "event:diop-lavrow-bamako-2021", which does not exist; did you mean "event:diop-lavrov-bamako-2021"?',
    ])
  })

  it('must be moved, split or withdrawn', () => {
    expect(retired('how: gone\nreason: x\nrelease: 0.2.0\n').faults.map(printFault)).toEqual([
      'records/retired/event/talks-2021.yaml:1:6 how must be one of moved, split, withdrawn',
    ])
  })
})

describe('the end of what had not ended', () => {
  const relationPath = 'records/relations/diop-malian-foreign-minister-2021.yaml'
  const dateOf = (changes: Readonly<Record<string, string>>) => tablesOf(changes).relations[0]?.date

  it('is the day on which the last source that attests it was published', () => {
    expect(dateOf({})).toEqual({
      edtf: '2021-06-11/..',
      start: '2021-06-11',
      end: null,
      latestStart: '2021-06-11',
      earliestEnd: '2021-11-12',
    })
  })

  it('is the day on which it was said, where the source tells', () => {
    expect(dateOf(edited(relationPath, 'stance: asserts', 'stance: asserts\n    said: 2021-11-10'))?.earliestEnd).toBe(
      '2021-11-10',
    )
  })

  it('is not attested by a denial', () => {
    expect(dateOf(edited(relationPath, 'stance: asserts', 'stance: denies'))).not.toHaveProperty('earliestEnd')
  })

  it('is not attested before the last possible day of the start', () => {
    expect(dateOf(edited(relationPath, '2021-06-11/..', '2021/..'))).not.toHaveProperty('earliestEnd')
  })

  it('bounds the start, too, where neither is known', () => {
    expect(dateOf(edited(relationPath, '2021-06-11/..', '/..'))).toEqual({
      edtf: '/..',
      start: null,
      end: null,
      latestStart: '2021-11-12',
      earliestEnd: '2021-11-12',
    })
  })

  it('is left alone where it has ended, on a day that nobody tells', () => {
    expect(dateOf(edited(relationPath, '2021-06-11/..', '2021-06-11/'))).not.toHaveProperty('earliestEnd')
  })

  it('is left alone where an end is known', () => {
    expect(dateOf(edited(relationPath, '2021-06-11/..', '2021-06-11/2021-12'))?.earliestEnd).toBe('2021-12-01')
  })
})

describe('building twice', () => {
  const bytesOf = (files: ReturnType<typeof filesWith>) => {
    const { dataset } = compile(files, '1.0.0')
    if (!dataset) throw new Error('the records have faults')
    return [...outputFiles(dataset)]
  }

  it('gives identical bytes, whatever the order in which the files are read', () => {
    expect(bytesOf(filesWith().reverse())).toEqual(bytesOf(filesWith()))
  })

  it('gives another digest where anything else was said', () => {
    const digestOf = (changes: Readonly<Record<string, string>>) =>
      bytesOf(filesWith(changes)).find(([path]) => path === 'json/meta.json')?.[1]
    expect(digestOf(edited(sourcePath, 'genre: wire', 'genre: news'))).not.toBe(digestOf({}))
  })
})
