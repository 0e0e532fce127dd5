#!/usr/bin/env node
// `npm test`: installs, builds, runs every test of every package in one vitest run.
// The last line is always `N passed, N failed`. Arguments narrow the run: `npm test -- packages/edtf`.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { closingLine } from './closing-line.mjs'
import { pnpm } from './run-pnpm.mjs'

const filters = process.argv.slice(2)
const folder = mkdtempSync(join(tmpdir(), 'mali-russia-test-'))
const outcome = run(join(folder, 'results.json'))
rmSync(folder, { recursive: true, force: true })
console.log(outcome.line)
process.exitCode = outcome.exitCode

/** @param {string} results where vitest writes what it found */
function run(results) {
  const prepared = pnpm(['install']) || pnpm(['exec', 'turbo', 'run', 'build', '--output-logs=errors-only'])
  if (prepared !== 0) return closingLine(undefined, prepared)
  const coverage = filters.length === 0 ? ['--coverage'] : []
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${results}`]
  const status = pnpm(['exec', 'vitest', 'run', ...coverage, ...reporters, ...filters])
  return closingLine(read(results), status)
}

/** @param {string} results */
function read(results) {
  try {
    return JSON.parse(readFileSync(results, 'utf8'))
  } catch {
    return undefined
  }
}
