#!/usr/bin/env node
// Fails where pnpm-lock.yaml lacks a platform's binary that an installed package asks for, so that the project
// would not install on that platform.
import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { missingOptionals } from './lockfile.mjs'

const root = new URL('..', import.meta.url)
const missing = missingOptionals(parse(readFileSync(new URL('pnpm-lock.yaml', root), 'utf8')), installedManifests())
for (const fault of missing) console.error(fault)
if (missing.length > 0) process.exitCode = 1
else console.log('pnpm-lock.yaml holds the optional dependencies of every installed package')

/** @returns {import('./lockfile.mjs').Manifest[]} */
function installedManifests() {
  const store = new URL('node_modules/.pnpm/', root)
  return readdirSync(store).flatMap((folder) => {
    if (!folder.includes('@')) return []
    const modules = new URL(`${encodeURIComponent(folder)}/node_modules/`, store)
    return packagesIn(modules).map((path) => JSON.parse(readFileSync(path, 'utf8')))
  })
}

/** @param {URL} modules */
function packagesIn(modules) {
  return directories(modules)
    .flatMap((name) =>
      name.startsWith('@')
        ? directories(new URL(`${name}/`, modules)).map((inner) => new URL(`${name}/${inner}/`, modules))
        : [new URL(`${name}/`, modules)],
    )
    .map((folder) => new URL('package.json', folder))
}

/**
 * The folders that are not links: a package's own files, not its dependencies.
 *
 * @param {URL} folder
 */
function directories(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map((entry) => entry.name)
}
