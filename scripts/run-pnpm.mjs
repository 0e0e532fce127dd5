// Needs only Node and npm: a matching pnpm on PATH is used, else npx fetches it.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const { packageManager } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
const version = packageManager.replace(/^pnpm@/, '').replace(/\+.*$/, '')
const shell = process.platform === 'win32'
const env = { ...process.env, npm_config_update_notifier: 'false', TURBO_TELEMETRY_DISABLED: '1' }

/** Runs the pinned pnpm at the root of the repository and returns its exit code. */
export function pnpm(args) {
  const { status, error } = spawnSync(command, [...prefix, ...args], { cwd: root, stdio: 'inherit', shell, env })
  if (error) console.error(error.message)
  return status ?? 1
}

const onPath = spawnSync('pnpm', ['--version'], { cwd: root, encoding: 'utf8', shell }).stdout?.trim()
const [command, prefix] =
  onPath === version ? ['pnpm', []] : ['npx', ['--yes', '--prefer-offline', `--package=pnpm@${version}`, '--', 'pnpm']]
