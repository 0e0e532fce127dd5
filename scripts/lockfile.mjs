/**
 * @typedef {object} Manifest the parts of a package.json that are used here
 * @property {string} name
 * @property {string} version
 * @property {Record<string, string>} [optionalDependencies]
 *
 * @typedef {object} Lockfile the parts of pnpm-lock.yaml that are used here
 * @property {Record<string, unknown>} packages by `name@version`
 * @property {Record<string, { optionalDependencies?: Record<string, string> } | null>} snapshots by `name@version(peers)`
 */

/**
 * The optional dependencies that installed packages ask for and the lockfile does not hold, one sentence each.
 *
 * pnpm leaves out, without a word, an optional dependency that it cannot resolve. The project then installs here and
 * breaks on the platform whose binary it was.
 *
 * @param {Lockfile} lockfile
 * @param {readonly Manifest[]} installed
 * @returns {string[]}
 */
export function missingOptionals(lockfile, installed) {
  return installed.flatMap((manifest) => {
    const held = heldOptionals(lockfile, `${manifest.name}@${manifest.version}`)
    return Object.entries(manifest.optionalDependencies ?? {})
      .filter(([name]) => !held.has(name))
      .map(
        ([name, range]) =>
          `pnpm-lock.yaml: ${manifest.name}@${manifest.version} lacks its optional dependency ${name}@${range}; ` +
          'pin a version of it whose every binary resolves, then run the install again',
      )
  })
}

/**
 * @param {Lockfile} lockfile
 * @param {string} id
 */
function heldOptionals(lockfile, id) {
  const snapshots = Object.entries(lockfile.snapshots).filter(([key]) => key === id || key.startsWith(`${id}(`))
  const named = snapshots.flatMap(([, snapshot]) => Object.entries(snapshot?.optionalDependencies ?? {}))
  return new Set(named.filter(([name, version]) => packageId(name, version) in lockfile.packages).map(([name]) => name))
}

/**
 * A dependency's version stands with the peers it was resolved with, or whole (`name@version`) where it is an alias.
 *
 * @param {string} name
 * @param {string} version
 */
function packageId(name, version) {
  const bare = version.replace(/\(.*$/, '')
  return /^@?[^@]+@/.test(bare) ? bare : `${name}@${bare}`
}
