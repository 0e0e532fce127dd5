import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { edited, eventPath, filesWith, records } from '../../test/records.js'
import { emptyCodebook } from './emit/codebook.js'
import { run } from './run.js'

let top: string
let root: string

beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), 'mali-russia-data-'))
  root = join(top, 'packages/data')
  write('packages/data/package.json', '{ "version": "1.2.3" }')
  write('docs/codebook.md', emptyCodebook())
  for (const { path, text } of filesWith()) write(`packages/data/${path}`, text)
})

afterEach(() => rmSync(top, { recursive: true }))

function write(path: string, text: string): void {
  mkdirSync(dirname(join(top, path)), { recursive: true })
  writeFileSync(join(top, path), text)
}

const read = (path: string): string => readFileSync(join(top, path), 'utf8')

let afterChanges: (() => void) | undefined

let lines: string[] = []

function data(...words: string[]): { code: number; said: string } {
  lines = []
  const print = (text: string): number => lines.push(text)
  const watch = (_folder: string, changed: () => void): void => {
    afterChanges = changed
  }
  const code = run(words, { root, here: top, print, complain: print, watch })
  return { code, said: lines.join('\n') }
}

describe('pnpm data check', () => {
  it('is content with records without a fault', () => {
    expect(data('check')).toEqual({ code: 0, said: '10 records, no faults' })
  })

  it('tells every fault by its place and fails', () => {
    write(`packages/data/${eventPath}`, edited(eventPath, 'kind: meeting', 'kind: meating')[eventPath] ?? '')
    const { code, said } = data('check')
    expect(code).toBe(1)
    expect(said).toContain(`${eventPath}:1:7 kind: unknown term "meating"; did you mean "meeting"?`)
    expect(said).toContain('1 fault;')
  })

  it('fails where the tables of the codebook are stale, until they are fixed', () => {
    write('docs/codebook.md', emptyCodebook().replace('| `id` |', '| `identity` |'))
    expect(data('check').code).toBe(1)
    expect(data('fix').said).toContain('fixed docs/codebook.md')
    expect(data('check').code).toBe(0)
  })

  it('tells of a codebook that has no place for its tables, beside the faults of records', () => {
    write('docs/codebook.md', '# Codebook\n')
    write(`packages/data/${eventPath}`, edited(eventPath, 'kind: meeting', 'kind: meating')[eventPath] ?? '')
    const message =
      'docs/codebook.md:1:1 there is no place for the tables of fields and terms; it must hold the lines <!-- generated:start --> and <!-- generated:end -->, in this order'
    const { code, said } = data('check')
    expect(code).toBe(1)
    expect(said).toContain(message)
    expect(said).toContain(`${eventPath}:1:7`)
    expect(data('fix')).toEqual({ code: 1, said: `${message}\n1 fault; that is left to you` })
    expect(read('docs/codebook.md')).toBe('# Codebook\n')
  })
})

describe('pnpm data note-ids', () => {
  const person = 'packages/data/records/entities/person/abdoulaye-diop.yaml'
  const renamed = person.replace('diop.yaml', 'diopp.yaml')

  it('lets no id of a release be lost from then on', () => {
    expect(data('note-ids').code).toBe(0)
    expect(read('packages/data/released-ids.txt').split('\n').slice(0, 2)).toEqual(['country:mali', 'country:russia'])
    expect(data('check').code).toBe(0)
    renameSync(join(top, person), join(top, renamed))
    expect(data('check').said).toContain(
      'released-ids.txt:6:1 a release had "person:abdoulaye-diop", and no record has it; bring it back, or write records/retired/person/abdoulaye-diop.yaml to say what became of it; if it is "person:abdoulaye-diopp" now, write there how: moved',
    )
  })

  it('keeps ids that were retired since', () => {
    data('note-ids')
    write('packages/data/released-ids.txt', `${read('packages/data/released-ids.txt')}person:somebody\n`)
    write(
      'packages/data/records/retired/person/somebody.yaml',
      'how: withdrawn\nreason: It was nobody.\nrelease: 1.3.0\n',
    )
    expect(data('check').code).toBe(0)
    data('note-ids')
    expect(read('packages/data/released-ids.txt')).toContain('\nperson:sergey-lavrov\nperson:somebody\nplace:bamako\n')
  })

  it('calls none lost while a file may hold it that is in the wrong place', () => {
    data('note-ids')
    renameSync(join(top, person), join(root, 'records/entities/abdoulaye-diop.yaml'))
    expect(data('check').said).not.toContain('a release had')
  })

  it('notes nothing where there are faults', () => {
    write(`packages/data/${eventPath}`, 'kind: meeting\n')
    expect(data('note-ids')).toEqual({ code: 1, said: expect.stringContaining('no id was noted') })
    expect(readdirSync(root)).not.toContain('released-ids.txt')
  })
})

describe('a file that is no UTF-8', () => {
  const latin1 = Buffer.from(records[eventPath] ?? '', 'latin1')

  beforeEach(() => writeFileSync(join(root, eventPath), latin1))

  it('is a fault, at the first letter that cannot be read', () => {
    const { code, said } = data('check')
    expect(code).toBe(1)
    expect(said).toContain(`${eventPath}:2:80 a character that is no UTF-8; save the file as UTF-8`)
  })

  it('is not touched', () => {
    data('fix')
    expect(readFileSync(join(root, eventPath)).equals(latin1)).toBe(true)
  })
})

describe('pnpm data check --watch', () => {
  it('checks again whenever records change, and says what is wrong then', () => {
    data('check', '--watch')
    expect(lines).toEqual([
      '10 records, no faults',
      expect.stringMatching(/^checked in \d+\.\d s; waiting for changes$/),
    ])
    const good = read(`packages/data/${eventPath}`)
    write(`packages/data/${eventPath}`, good.replace('kind: meeting', 'kind: meating'))
    afterChanges?.()
    expect(lines.slice(2)).toEqual([
      expect.stringContaining(`${eventPath}:1:7 kind: unknown term "meating"`),
      expect.stringMatching(/^1 fault;/),
      expect.stringMatching(/^checked in/),
    ])
    write(`packages/data/${eventPath}`, good)
    afterChanges?.()
    expect(lines.slice(5)).toEqual(['10 records, no faults', expect.stringMatching(/^checked in/)])
  })

  it('goes on where the records cannot be listed for a moment', () => {
    data('check', '--watch')
    renameSync(join(root, 'records'), join(root, 'aside'))
    afterChanges?.()
    expect(lines.slice(2)).toEqual([expect.stringContaining('ENOENT'), expect.stringMatching(/^checked in/)])
    renameSync(join(root, 'aside'), join(root, 'records'))
    afterChanges?.()
    expect(lines.slice(4)).toEqual(['10 records, no faults', expect.stringMatching(/^checked in/)])
  })
})

describe('pnpm data near', () => {
  const id = 'claim:diop-lavrov-bamako-2021/occurred/tass'
  const passages = (...rows: object[]): void =>
    write('passages.jsonl', rows.map((row) => `${JSON.stringify(row)}\n`).join(''))

  it('prints what is too near to its passage, beside it, and fails', () => {
    const text = 'minister tells how both sides spoke about training, grain, fuel and gold'
    write(`packages/data/${eventPath}`, edited(eventPath, 'Lavrov says that he met Diop.', text)[eventPath] ?? '')
    passages({ claim: id, passage: 'Министр рассказал.', english: `The ${text}, he said.`, page: 'TASS' })
    const { code, said } = data('near', 'passages.jsonl')
    expect(code).toBe(1)
    expect(said).toContain(`${id}, paraphrase: 12 words run on as in the passage (minister tells`)
    expect(said).toContain(`page: The ${text}`)
    expect(said).toContain('passages compared: 1; texts too near: 1')
  })

  it('is content with a text of our own', () => {
    passages({ claim: id, passage: 'A meeting with the minister took place, according to the head of the delegation.' })
    expect(data('near', 'passages.jsonl')).toEqual({ code: 0, said: 'passages compared: 1; texts too near: 0' })
  })

  it('compares even where a record elsewhere has a fault', () => {
    write(`packages/data/${eventPath}`, edited(eventPath, 'kind: meeting', 'kind: meating')[eventPath] ?? '')
    passages({ claim: 'claim:diop-malian-foreign-minister-2021/holds/tass', passage: 'Something else.' })
    expect(data('near', 'passages.jsonl').said).toMatch(/^passages compared: 1/)
  })

  it('says which line names no claim, and what was meant', () => {
    passages({ claim: id.replace('tass', 'tas'), passage: 'Text.' })
    const { code, said } = data('near', 'passages.jsonl')
    expect(code).toBe(1)
    expect(said).toContain(`passages.jsonl:1: there is no "${id.replace('tass', 'tas')}"; did you mean "${id}"?`)
  })

  it.each([
    [[], /near what\?/],
    [['nowhere.jsonl'], /^nowhere.jsonl: there is no such file$/],
    [['bad.jsonl'], /^bad.jsonl:2: write \{"claim"/],
  ])('says what it needs (%j)', (words, message) => {
    write('bad.jsonl', '\n{"claim": 1}\n')
    const { code, said } = data('near', ...words)
    expect(code).toBe(2)
    expect(said).toMatch(message)
  })
})

describe('pnpm data sample', () => {
  it('draws claims as CSV, with room for a verdict', () => {
    const { code } = data('sample', '--share', '100')
    const [header, ...rows] = lines.join('').split('\r\n')
    expect(code).toBe(0)
    expect(header).toMatch(/^period,source,url,claim,.*,verdict,aspect,note$/)
    expect(rows).toHaveLength(3)
    expect(rows[0]).toMatch(/^2021,source:tass-2021-11-12-talks,/)
  })

  it('leaves out the sources that a file names, from where the user stands', () => {
    write('docs/audit/first.csv', 'claim,source\r\nclaim:a/b/c,source:tass-2021-11-12-talks\r\n')
    data('sample', '--share', '100', '--except', 'docs/audit/first.csv')
    expect(lines.join('').split('\r\n')).toHaveLength(1)
  })

  it.each([
    [['--share', '0'], '--share 0: write a per cent'],
    [['--share', 'all'], '--share all: write a per cent'],
    [['--except', 'nowhere.csv'], 'there is no such file'],
  ])('refuses %j', (words, message) => {
    const { code, said } = data('sample', ...words)
    expect(code).toBe(2)
    expect(said).toContain(message)
  })
})

describe('pnpm data coverage', () => {
  it('counts the records beside what the project asks for', () => {
    const { code, said } = data('coverage')
    expect(code).toBe(0)
    expect(said).toMatch(/^events +1 +\(at least 300\) +← below$/m)
    expect(said).toMatch(/^sources in en +\d+(\.\d)?% +\(at least 15%\)/m)
    expect(said).toContain('years since 2012 without an event: 2012, 2013')
  })

  it('counts by year, kind, language, reliability and publisher', () => {
    const { said } = data('coverage')
    expect(said).toMatch(/^events by year\n +1 {2}2021$/m)
    expect(said).toMatch(/^events by kind\n +1 {2}meeting$/m)
    expect(said).toMatch(/^sources by reliability\n +1 {2}C$/m)
    expect(said).toMatch(/^sources by publisher\n +1 {2}org:tass$/m)
  })

  it('writes the chief figures into the README, and nothing else', () => {
    write('README.md', '# Title\n<!-- coverage:start -->\nold\n<!-- coverage:end -->\nThe end.\n')
    expect(data('coverage', '--readme').code).toBe(0)
    expect(read('README.md')).toMatch(/^# Title\n<!-- coverage:start -->\n\| in version 1\.2\.3 \| \|\n/)
    expect(read('README.md')).toContain('| publishers with most sources | TASS 1, others 0 |')
    expect(read('README.md')).toMatch(/\n<!-- coverage:end -->\nThe end\.\n$/)
    expect(read('README.md')).not.toContain('old')
  })

  it('says what the README lacks that has no place for them', () => {
    write('README.md', '# Title\n')
    const { code, said } = data('coverage', '--readme')
    expect(code).toBe(2)
    expect(said).toContain('it must hold the lines <!-- coverage:start --> and <!-- coverage:end -->, in this order')
  })

  it('counts nothing where there are faults', () => {
    write(`packages/data/${eventPath}`, edited(eventPath, 'kind: meeting', 'kind: meating')[eventPath] ?? '')
    expect(data('coverage')).toMatchObject({ code: 1, said: expect.stringContaining('nothing was counted') })
  })
})

describe('pnpm data fix', () => {
  it('keeps the prose of the codebook', () => {
    write('docs/codebook.md', `Before.\n${emptyCodebook().replace('| `id` |', '| `identity` |')}After.\n`)
    data('fix')
    expect(read('docs/codebook.md')).toBe(`Before.\n${emptyCodebook()}After.\n`)
  })

  it('has nothing to do twice', () => {
    data('fix')
    expect(data('fix')).toEqual({ code: 0, said: 'nothing to fix' })
  })

  it('puts fields into the order of the schema', () => {
    const swapped = edited(eventPath, 'kind: meeting\n', '')[eventPath] ?? ''
    write(`packages/data/${eventPath}`, `${swapped}kind: meeting\n`)
    expect(data('fix').said).toContain(`fixed ${eventPath}`)
    expect(read(`packages/data/${eventPath}`)).toBe(filesWith().find(({ path }) => path === eventPath)?.text)
  })
})

describe('pnpm data fix, of a record in the folder of another year', () => {
  const wrong = eventPath.replace('/2021/', '/2020/')

  beforeEach(() => {
    rmSync(join(root, eventPath))
    write(`packages/data/${wrong}`, filesWith().find(({ path }) => path === eventPath)?.text ?? '')
  })

  it('moves it to its own', () => {
    expect(data('check').said).toContain(`${wrong}:3:7 it begins in 2021`)
    expect(data('fix').said).toContain(`moved ${wrong} to ${eventPath}`)
    expect(data('check').code).toBe(0)
  })

  it('leaves it where its place is taken, says so, and does the rest', () => {
    write(`packages/data/${eventPath}`, read(`packages/data/${wrong}`))
    const untidy = 'records/entities/country/mali.yaml'
    write(`packages/data/${untidy}`, `${read(`packages/data/${untidy}`)}\n\n`)
    const { code, said } = data('fix')
    expect(code).toBe(1)
    expect(said.split('\n')).toEqual([
      `fixed ${untidy}`,
      '1 file fixed',
      `${wrong}:3:7 it belongs at ${eventPath}, where there is a file already; merge the two, or rename one of them`,
      '1 fault; that is left to you',
    ])
    expect(readdirSync(join(root, 'records/events/2020'))).toHaveLength(1)
  })

  it('leaves it where its slug says that the date is wrong', () => {
    const mistyped = read(`packages/data/${wrong}`).replace('date: 2021-11-11', 'date: 2012-11-11')
    rmSync(join(root, wrong))
    write(`packages/data/${eventPath}`, mistyped)
    expect(data('fix')).toEqual({ code: 0, said: 'nothing to fix' })
    expect(data('check').said).toContain(`${eventPath}:3:7 it begins in 2012`)
  })
})

describe('pnpm data build', () => {
  it('writes all outputs, and takes away what does not belong to them', () => {
    write('packages/data/json/old.json', '{}')
    expect(data('build')).toEqual({
      code: 0,
      said: expect.stringContaining('1 sources, 7 entities, 1 events, 1 relations, 3 propositions, 3 claims'),
    })
    expect(readdirSync(join(root, 'json'))).not.toContain('old.json')
    expect(JSON.parse(read('packages/data/json/events.json'))[0].id).toBe('event:diop-lavrov-bamako-2021')
    expect(JSON.parse(read('packages/data/json/meta.json'))).toMatchObject({
      version: '1.2.3',
      eventsByYear: { 2021: 1 },
    })
    expect(read('packages/data/src/generated/ids.ts')).toContain(
      "  /** 2021-11-11 · meeting · Diop and Lavrov meet in Bamako */\n  'event:diop-lavrov-bamako-2021': Event\n",
    )
    expect(read('packages/data/csv/events-participants.csv').split('\r\n')[1]).toBe(
      'event:diop-lavrov-bamako-2021,2021-11-11,2021-11-11,2021-11-11,meeting,Diop and Lavrov meet in Bamako,person:sergey-lavrov,Sergey Lavrov,visitor,country:russia,',
    )
  })

  it('does not touch a file whose text stays the same', () => {
    data('build')
    const path = join(root, 'json/events.json')
    const before = statSync(path).mtimeMs
    data('build')
    expect(statSync(path).mtimeMs).toBe(before)
  })

  it('writes nothing where there is a fault', () => {
    write(`packages/data/${eventPath}`, 'kind: meeting\n')
    expect(data('build')).toEqual({ code: 1, said: expect.stringContaining('nothing was written') })
    expect(readdirSync(root)).not.toContain('json')
  })
})

describe('pnpm data new', () => {
  it.each([
    ['source', 'le-monde-2021-09-30-x', 'records/sources/2021/le-monde-2021-09-30-x.yaml'],
    ['event', 'paris-talks-2021', 'records/events/2021/paris-talks-2021.yaml'],
    ['relation', 'x-y', 'records/relations/x-y.yaml'],
    ['person', 'x-y', 'records/entities/person/x-y.yaml'],
    ['organization', 'x-y', 'records/entities/organization/x-y.yaml'],
    ['country', 'x-y', 'records/entities/country/x-y.yaml'],
    ['place', 'x-y', 'records/entities/place/x-y.yaml'],
    ['office', 'x-y', 'records/entities/office/x-y.yaml'],
    ['equipment', 'x-y', 'records/entities/equipment/x-y.yaml'],
    ['instrument', 'x-y', 'records/entities/instrument/x-y.yaml'],
    ['operation', 'x-y', 'records/entities/operation/x-y.yaml'],
  ])('begins a %s whose only faults are its placeholders', (sort, slug, path) => {
    expect(data('new', sort, slug)).toEqual({ code: 0, said: expect.stringContaining(path) })
    const { code, said } = data('check')
    expect(code).toBe(1)
    const faults = said.split('\n').slice(0, -1)
    expect(faults.filter((line) => !line.includes('still to be written'))).toEqual([])
    expect(faults.every((line) => line.startsWith(path))).toBe(true)
  })

  it('lists the terms that a field allows', () => {
    data('new', 'event', 'paris-talks-2021')
    expect(read('packages/data/records/events/2021/paris-talks-2021.yaml')).toContain('agreement-signing,')
  })

  it('never overwrites a record', () => {
    expect(data('new', 'person', 'abdoulaye-diop')).toEqual({
      code: 1,
      said: 'records/entities/person/abdoulaye-diop.yaml is there already; nothing was written',
    })
    expect(read('packages/data/records/entities/person/abdoulaye-diop.yaml')).toContain('names:')
  })

  it.each([
    [['evnt', 'x'], '"evnt" is no sort of record; did you mean "event"?'],
    [['event'], 'write pnpm data new event <slug>, the slug in lower-case-hyphen words'],
    [['event', 'talks'], 'the slug names no year; write pnpm data new event talks --year 2021'],
    [['person', 'Big Name'], '"Big Name" is no slug; name the file in lower-case words joined by hyphens'],
    [['person', '../../evil'], 'an entity belongs in records/entities/<type>/; types are'],
  ])('says what is wrong with %j', (words, message) => {
    expect(data('new', ...words)).toEqual({ code: 2, said: expect.stringContaining(message) })
  })

  it('takes the year from --year', () => {
    expect(data('new', 'event', 'talks', '--year', '2021').said).toContain('records/events/2021/talks.yaml')
  })
})

describe('pnpm data', () => {
  it('tells its commands', () => {
    expect(data()).toEqual({ code: 0, said: expect.stringContaining('pnpm data <command>') })
  })

  it('says what an unknown command may mean', () => {
    expect(data('chek')).toEqual({ code: 2, said: 'unknown command "chek"; did you mean "check"?' })
  })

  it.each([[], ['help'], ['--help'], ['fix', '--help'], ['check', '-h']])('explains itself: %j', (...words) => {
    const before = read(`packages/data/${eventPath}`)
    expect(data(...words)).toMatchObject({ code: 0, said: expect.stringMatching(/^pnpm data <command>/) })
    expect(read(`packages/data/${eventPath}`)).toBe(before)
  })

  it('does nothing on an option that it does not know', () => {
    write(`packages/data/${eventPath}`, `${read(`packages/data/${eventPath}`)}\n\n`)
    const before = read(`packages/data/${eventPath}`)
    expect(data('fix', '--all')).toMatchObject({ code: 2, said: expect.stringContaining("'--all'") })
    expect(read(`packages/data/${eventPath}`)).toBe(before)
  })
})
