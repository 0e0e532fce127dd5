/**
 * @typedef {object} Results what vitest's JSON reporter writes, as far as it is used here
 * @property {readonly { status: string, assertionResults: readonly { status: string }[] }[]} testResults one a file
 */

/**
 * The closing line of a test run, and the exit code that agrees with it.
 *
 * A file that could not be loaded counts as one failure. So does a run that failed for a reason that is no test:
 * a build, a coverage threshold, an unhandled error, or no test found.
 *
 * @param {Results | undefined} results undefined where vitest did not get to write any
 * @param {number} status the exit code of the run
 * @returns {{ line: string, exitCode: number }}
 */
export function closingLine(results, status) {
  const files = results?.testResults ?? []
  const passed = sum(files.map((file) => count(file, 'passed')))
  const inTests = sum(files.map((file) => Math.max(count(file, 'failed'), file.status === 'failed' ? 1 : 0)))
  const ranAndPassed = status === 0 && passed > 0
  const failed = inTests === 0 && !ranAndPassed ? 1 : inTests
  return { line: `${passed} passed, ${failed} failed`, exitCode: failed > 0 ? status || 1 : 0 }
}

/**
 * @param {Results['testResults'][number]} file
 * @param {string} status
 */
function count(file, status) {
  return file.assertionResults.filter((test) => test.status === status).length
}

/** @param {readonly number[]} numbers */
function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0)
}
