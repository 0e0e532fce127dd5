import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { entriesOf, install, pack, run } from './install-packed.js'
import { probeOf } from './probe-any.js'

const patience = 180_000
const names = ['@mali-russia/edtf', '@mali-russia/data', '@mali-russia/core']
const { resolve } = createRequire(import.meta.url)
const compilers = {
  '5.9': join(dirname(resolve('typescript-5.9/package.json')), 'bin/tsc'),
  '7': join(dirname(resolve('@typescript/native/package.json')), 'bin/tsc'),
}
const combinations = [
  { version: '5.9', resolution: 'nodenext' },
  { version: '5.9', resolution: 'bundler' },
  { version: '7', resolution: 'nodenext' },
  { version: '7', resolution: 'bundler' },
] as const

// Outside the repository, so that nothing of the workspace can be found from there.
const outside = realpathSync(mkdtempSync(join(tmpdir(), 'mali-russia-consumers-')))
const plain = join(outside, 'plain')
const withZod = join(outside, 'with-zod')

let tarballs: readonly string[] = []

beforeAll(() => {
  tarballs = pack(emptyFolder(join(outside, 'tarballs')))
  install(tarballs, emptyFolder(plain))
  for (const example of ['node-esm', 'node-cjs', 'typescript', 'bundle'])
    cpSync(fileURLToPath(new URL(example, import.meta.url)), join(plain, example), { recursive: true })

  install(tarballs, emptyFolder(withZod))
  symlinkSync(
    fileURLToPath(new URL('../packages/data/node_modules/zod', import.meta.url)),
    join(withZod, 'node_modules/zod'),
    'junction',
  )
}, patience)
afterAll(() => rmSync(outside, { recursive: true, force: true }))

describe('installed from the packed tarballs', () => {
  test('the packages bring nothing but one another', () => {
    expect(existsSync(join(plain, 'node_modules/zod'))).toBe(false)
    const lockfile = JSON.parse(readFileSync(join(plain, 'package-lock.json'), 'utf8'))
    const installed = Object.keys(lockfile.packages).filter((path) => path !== '')
    expect(installed.toSorted()).toEqual(names.map((name) => `node_modules/${name}`).toSorted())
  })

  test('the records stay a download of less than three megabytes', () => {
    const tarball = tarballs.find((path) => path.includes('mali-russia-data-'))
    expect(statSync(tarball ?? '').size).toBeLessThan(3_000_000)
  })

  test('each says its licence and holds the text', () => {
    for (const name of names) {
      const folder = join(plain, 'node_modules', name)
      expect(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).license).toContain('MIT')
      expect(readFileSync(join(folder, 'LICENSE'), 'utf8')).toContain('MIT License')
    }
    const data = join(plain, 'node_modules/@mali-russia/data')
    expect(JSON.parse(readFileSync(join(data, 'package.json'), 'utf8')).license).toContain('CC-BY-4.0')
    expect(readFileSync(join(data, 'LICENSE-DATA'), 'utf8')).toContain('Attribution 4.0 International')
  })

  test('an ES module and a CommonJS script get the same answers', () => {
    const answers = run(process.execPath, ['index.js'], join(plain, 'node-esm'))
    const events = JSON.parse(readFileSync(join(plain, 'node_modules/@mali-russia/data/json/events.json'), 'utf8'))
    expect(answers).toContain(`${events.length} events`)
    expect(answers).toMatch(/denies|retracts/)
    expect(run(process.execPath, ['index.cjs'], join(plain, 'node-cjs'))).toBe(answers)
  })

  test('the lines of use in the README run', () => {
    const program = readmeProgram()
    expect(program).toContain('openDatabase(data)')
    run(process.execPath, ['--input-type=module', '--eval', program], plain)
  })

  test('every entry that needs no zod loads in both module systems and names the same things', () => {
    const entries = names
      .flatMap((name) => entriesOf(name, plain))
      .filter((entry) => entry !== '@mali-russia/data/schema')
    const script = `
      const { createRequire } = require('node:module')
      Promise.all(${JSON.stringify(entries)}.map(async (entry) => {
        const ours = (loaded) => Object.keys(loaded).filter((key) => key !== 'default' && key !== 'module.exports').sort()
        return [entry, ours(await import(entry)), ours(require(entry))]
      })).then((loaded) => console.log(JSON.stringify(loaded)))`
    const loaded: [string, string[], string[]][] = JSON.parse(run(process.execPath, ['-e', script], plain))
    expect(loaded).toHaveLength(entries.length)
    for (const [entry, imported, required] of loaded) {
      expect(imported, entry).toEqual(required)
      expect(imported.length, entry).toBeGreaterThan(0)
    }
  })
})

describe.each(combinations)('TypeScript $version with $resolution resolution', ({ version, resolution }) => {
  test('checks a program against the packages without zod, their declarations included', { timeout: patience }, () => {
    const program = readFileSync(join(plain, 'typescript/index.ts'), 'utf8')
    compile(version, resolution, plain, { 'index.ts': program, 'readme.ts': readmeProgram() })
  })

  test('nothing public is any', { timeout: patience }, () => {
    const entries = names
      .flatMap((name) => entriesOf(name, plain))
      .filter((entry) => entry !== '@mali-russia/data/schema')
    const probes = entries.map((entry, index) => [`probe-${index}.ts`, probeOf(entry, plain)])
    compile(version, resolution, plain, Object.fromEntries(probes))
  })

  test('nothing of the entry that needs zod is any', { timeout: patience }, () => {
    // What zod's own types are made of is zod's; they need URL.
    const probe = { 'probe.ts': probeOf('@mali-russia/data/schema', withZod, 1) }
    compile(version, resolution, withZod, probe, ['es2023', 'dom'])
  })

  test('the probe finds an any that is there', { timeout: patience }, () => {
    const folder = join(outside, `planted-${version}-${resolution}`)
    const planted = emptyFolder(join(folder, 'node_modules/planted'))
    writeFileSync(
      join(planted, 'package.json'),
      '{ "name": "planted", "type": "module", "types": "./index.d.ts", "exports": "./index.js" }',
    )
    writeFileSync(join(planted, 'index.js'), 'export {}')
    writeFileSync(
      join(planted, 'index.d.ts'),
      `export interface Row { a: readonly { b: string, c: any }[] }
export interface RowIndex { first: Row, second: any }
export declare const rows: readonly Row[]
`,
    )
    const probe = { 'probe.ts': probeOf('planted', folder) }
    expect(() => compile(version, resolution, folder, probe)).toThrow(
      /(?=.*"Row\.a\.\[\]\.c\.any")(?=.*"rows\.\[\]\.a\.\[\]\.c\.any")(?=.*"RowIndex\.any")/,
    )
  })
})

describe('a bundle of one table', () => {
  const tables = ['sources', 'entities', 'events', 'relations', 'propositions', 'claims', 'evidence']

  test.each(tables)('%s brings no record of another table', async (table) => {
    const bundled = await bundle(table)
    const own = JSON.stringify(rowsOf(table))
    const foreign = tables
      .filter((other) => other !== table)
      .flatMap((other) => rowsOf(other).map(identify))
      // An event names its participants: what a table's own records refer to is part of it.
      .filter((id) => bundled.includes(id) && !own.includes(id))
    expect(foreign).toEqual([])
    expect(Buffer.byteLength(bundled)).toBeLessThan(1.1 * Buffer.byteLength(own) + 1_000)
  })

  test.each(tables)('%s is all there', async (table) => {
    const bundled = await bundle(table)
    expect(
      rowsOf(table)
        .map(identify)
        .filter((id) => !bundled.includes(id)),
    ).toEqual([])
  })

  function rowsOf(table: string): Record<string, unknown>[] {
    return JSON.parse(readFileSync(join(plain, 'node_modules/@mali-russia/data/json', `${table}.json`), 'utf8'))
  }

  function identify(row: Record<string, unknown>): string {
    return String(row.id ?? row.proposition)
  }

  async function bundle(table: string): Promise<string> {
    const source = readFileSync(join(plain, 'bundle/index.js'), 'utf8').replaceAll('events', table)
    const stdin = { contents: source, resolveDir: plain }
    const { outputFiles } = await build({
      stdin,
      bundle: true,
      minify: true,
      format: 'esm',
      write: false,
      logLevel: 'silent',
      charset: 'utf8',
    })
    return outputFiles[0]?.text ?? ''
  }
})

/** The first TypeScript block of the README, whose lines are JavaScript too. */
function readmeProgram(): string {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
  return /```ts\n([\s\S]*?)```/.exec(readme)?.[1] ?? ''
}

function compile(
  version: keyof typeof compilers,
  resolution: string,
  folder: string,
  files: Record<string, string>,
  lib = ['es2023'],
) {
  const project = emptyFolder(join(folder, `project-${version}-${resolution}`))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(project, name), text)
  writeFileSync(join(project, 'package.json'), '{ "type": "module" }')
  const compilerOptions = {
    target: 'es2022',
    lib,
    types: [],
    module: resolution === 'nodenext' ? 'nodenext' : 'preserve',
    moduleResolution: resolution,
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: false,
    noEmit: true,
  }
  writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['*.ts'] }))
  run(process.execPath, [compilers[version], '--project', '.'], project)
}

/** @returns the folder, which is empty even where an earlier one was not */
function emptyFolder(path: string): string {
  rmSync(path, { recursive: true, force: true })
  mkdirSync(path, { recursive: true })
  return path
}
