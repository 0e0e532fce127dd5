import { expect, test } from 'vitest'
import { missingOptionals } from './lockfile.mjs'

const bundler = {
  name: 'bundler',
  version: '2.0.0',
  optionalDependencies: { '@bundler/linux': '2.0.0', '@bundler/mac': '2.0.0' },
}

test('a lockfile that holds every platform has nothing missing', () => {
  expect(missingOptionals(lockfile(['@bundler/linux', '@bundler/mac']), [bundler])).toEqual([])
})

test('names the package, and the platform that was lost', () => {
  const [fault, ...others] = missingOptionals(lockfile(['@bundler/linux']), [bundler])
  expect(fault).toContain('bundler@2.0.0 lacks its optional dependency @bundler/mac@2.0.0')
  expect(others).toEqual([])
})

test('a platform that is named but has no package of its own is lost as well', () => {
  const { packages, ...rest } = lockfile(['@bundler/linux', '@bundler/mac'])
  const { '@bundler/mac@2.0.0': _, ...others } = packages
  expect(missingOptionals({ ...rest, packages: others }, [bundler])).toHaveLength(1)
})

test('finds a package that is locked together with its peers', () => {
  const { packages, snapshots } = lockfile(['@bundler/linux', '@bundler/mac'])
  const withPeers = { packages, snapshots: { 'bundler@2.0.0(react@19.0.0)': snapshots['bundler@2.0.0'] ?? {} } }
  expect(missingOptionals(withPeers, [bundler])).toEqual([])
})

test('another version of the same package does not count', () => {
  expect(
    missingOptionals(lockfile(['@bundler/linux', '@bundler/mac']), [{ ...bundler, version: '2.0.1' }]),
  ).toHaveLength(2)
})

test('a package without optional dependencies needs nothing', () => {
  expect(missingOptionals({ packages: {}, snapshots: {} }, [{ name: 'plain', version: '1.0.0' }])).toEqual([])
})

/** @param {string[]} platforms */
function lockfile(platforms) {
  /** @type {import('./lockfile.mjs').Lockfile} */
  const built = {
    packages: Object.fromEntries(platforms.map((name) => [`${name}@2.0.0`, {}])),
    snapshots: {
      'bundler@2.0.0': { optionalDependencies: Object.fromEntries(platforms.map((name) => [name, '2.0.0'])) },
    },
  }
  return built
}
