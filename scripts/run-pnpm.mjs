// Needs only Node and npm: a matching pnpm on PATH is used, else npx fetches the pinned one.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const shell = process.platform === 'win32'
/** @type {readonly string[] | undefined} */
let command

/**
 * Runs the pinned pnpm at the root of the repository.
 *
 * @param {readonly string[]} args
 * @returns {number} its exit code
 */
export function pnpm(args) {
  command ??= findPnpm()
  const [file = 'pnpm', ...prefix] = command
  const env = { ...process.env, npm_config_update_notifier: 'false', TURBO_TELEMETRY_DISABLED: '1' }
  const { status, error } = spawnSync(file, [...prefix, ...args], { cwd: root, stdio: 'inherit', shell, env })
  if (error) console.error(error.message)
  return status ?? 1
}

function findPnpm() {
  const version = pinnedVersion()
  const onPath = spawnSync('pnpm', ['--version'], { cwd: root, encoding: 'utf8', shell }).stdout?.trim()
  return onPath === version ? ['pnpm'] : ['npx', '--yes', '--prefer-offline', `--package=pnpm@${version}`, '--', 'pnpm']
}

function pinnedVersion() {
  const { packageManager } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  return packageManager.replace(/^pnpm@/, '').replace(/\+.*$/, '')
}
