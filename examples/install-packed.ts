import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Packs the public packages as they would be published and returns the paths of the tarballs. */
export function pack(folder: string): string[] {
  run(process.execPath, ['scripts/pnpm.mjs', '--filter', './packages/*', 'pack', '--pack-destination', folder], root)
  return readdirSync(folder)
    .filter((name) => name.endsWith('.tgz'))
    .map((name) => join(folder, name))
}

/** Installs tarballs together with npm in an empty folder. Without the network: they need nothing but one another. */
export function install(tarballs: readonly string[], folder: string): void {
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n')
  run('npm', ['install', '--offline', '--no-audit', '--no-fund', '--loglevel=error', ...tarballs], folder)
}

/** The entries of an installed package that are modules, such as `@mali-russia/data/events`. */
export function entriesOf(name: string, folder: string): string[] {
  const manifest = readFileSync(join(folder, 'node_modules', name, 'package.json'), 'utf8')
  const { exports }: { exports: Record<string, unknown> } = JSON.parse(manifest)
  return Object.entries(exports)
    .filter(([, target]) => typeof target === 'object')
    .map(([path]) => name + path.slice(1))
}

/**
 * Runs a command to its end and returns what it printed.
 *
 * @throws Error with all that it printed, where it fails
 */
export function run(command: string, args: readonly string[], folder: string): string {
  const shell = process.platform === 'win32'
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd: folder, encoding: 'utf8', shell })
  if (status === 0) return stdout
  throw new Error(`${command} ${args.join(' ')} failed\n${error?.message ?? ''}${stdout}${stderr}`)
}
