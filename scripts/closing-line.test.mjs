import { expect, test } from 'vitest'
import { closingLine } from './closing-line.mjs'

test('counts the tests of every file', () => {
  const results = { testResults: [file('passed', 'passed', 'passed'), file('passed', 'passed')] }
  expect(closingLine(results, 0)).toEqual({ line: '3 passed, 0 failed', exitCode: 0 })
})

test('a failed test fails the run', () => {
  const results = { testResults: [file('failed', 'passed', 'failed'), file('passed', 'passed')] }
  expect(closingLine(results, 1)).toEqual({ line: '2 passed, 1 failed', exitCode: 1 })
})

test('a file that could not be loaded counts as one failure', () => {
  const results = { testResults: [file('failed'), file('passed', 'passed')] }
  expect(closingLine(results, 1)).toEqual({ line: '1 passed, 1 failed', exitCode: 1 })
})

test('a run that failed outside its tests does not say that nothing failed', () => {
  const results = { testResults: [file('passed', 'passed')] }
  expect(closingLine(results, 1)).toEqual({ line: '1 passed, 1 failed', exitCode: 1 })
})

test('a failed build and an empty run are failures', () => {
  expect(closingLine(undefined, 2)).toEqual({ line: '0 passed, 1 failed', exitCode: 2 })
  expect(closingLine({ testResults: [] }, 0)).toEqual({ line: '0 passed, 1 failed', exitCode: 1 })
})

test('failed tests fail the run even where vitest exits with 0', () => {
  expect(closingLine({ testResults: [file('failed', 'failed')] }, 0).exitCode).toBe(1)
})

/**
 * @param {string} status
 * @param {string[]} tests
 */
function file(status, ...tests) {
  return { status, assertionResults: tests.map((status) => ({ status })) }
}
