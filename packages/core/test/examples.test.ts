import { readdirSync, readFileSync } from 'node:fs'
import * as data from '@mali-russia/data'
import { describe, expect, it } from 'vitest'
import * as core from '../src/index.js'
import * as nearest from '../src/nearest.js'

const VALUE = /^('[^']*(?:\\'[^']*)*'|\[.*\]|\{.*\}|-?\d+|true|false|null|undefined)(?=$|:)/

/** What examples may use without importing it: a database of what ships, and whatever this package has. */
const scope = { data, db: core.openDatabase(data), ...core, ...nearest }

describe('the examples in the documentation', () => {
  for (const { where, code } of [...examplesOf('../README.md'), ...sources().flatMap(examplesOf)]) {
    it(`say what the code does: ${where}`, () => {
      const checked = code.replaceAll(/^( *)(?!const |import )(.+?) +\/\/ (.+)$/gm, (_, space, expression, comment) => {
        const value = VALUE.exec(comment)?.[1]
        if (!value) throw new Error(`no value in the comment: ${comment}`)
        return `${space};check(${expression}, ${value})`
      })
      let checks = 0
      const check = (actual: unknown, expected: unknown) => {
        checks++
        expect(actual).toStrictEqual(expected)
      }
      const body = checked.replaceAll(/^import .*$/gm, '')
      new Function('check', ...Object.keys(scope), `{ ${body} }`)(check, ...Object.values(scope))
      expect(checks).toBeGreaterThan(0)
    })
  }
})

function sources(): string[] {
  return readdirSync(new URL('../src', import.meta.url), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `../src/${file}`)
}

function examplesOf(file: string): { where: string; code: string }[] {
  const text = readFileSync(new URL(file, import.meta.url), 'utf8').replaceAll(/^ *\* ?/gm, '')
  return [...text.matchAll(/```ts\n([\s\S]*?)```/g)].map((match, i) => ({
    where: `${file.replace('../', '')}, example ${i + 1}`,
    code: match[1] ?? '',
  }))
}
