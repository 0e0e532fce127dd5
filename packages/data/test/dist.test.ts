import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

/** What a built file, and every file of ours that it pulls in, imports from other packages. */
function packagesOf(file: string, seen = new Set<string>()): Set<string> {
  const packages = new Set<string>()
  if (seen.has(file)) return packages
  seen.add(file)
  const text = readFileSync(new URL(`../dist/${file}`, import.meta.url), 'utf8')
  for (const [, name = ''] of text.matchAll(
    /(?:^(?:import|export|\}).* from |^import |require\()['"]([^'"\n]+)['"]/gm,
  )) {
    if (name.startsWith('../json/')) continue
    if (!name.startsWith('./')) packages.add(name)
    else for (const inner of packagesOf(resolved(name.slice(2), file), seen)) packages.add(inner)
  }
  return packages
}

/** Declarations name the JavaScript beside them. */
const resolved = (name: string, from: string): string =>
  /\.d\.c?ts$/.test(from) ? name.replace(/\.(c?)js$/, '.d.$1ts') : name

const tables = [
  'sources',
  'entities',
  'events',
  'relations',
  'propositions',
  'claims',
  'evidence',
  'meta',
  'vocabulary',
]

describe('what is built', () => {
  it.each([...tables, 'index', 'rules'])('%s needs no package but the dates', (entry) => {
    for (const end of ['js', 'cjs', 'd.ts', 'd.cts']) {
      expect([...packagesOf(`${entry}.${end}`)].filter((name) => name !== '@mali-russia/edtf')).toEqual([])
    }
  })

  it.each(tables)('%s runs without the dates', (entry) => {
    expect([...packagesOf(`${entry}.js`), ...packagesOf(`${entry}.cjs`)]).toEqual([])
  })

  it('only the schema needs zod', () => {
    expect([...packagesOf('schema.js')]).toContain('zod')
  })
})
