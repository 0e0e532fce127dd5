/**
 * What to call a row in a message: by its key, in the file of its record.
 *
 * @example
 * ```ts
 * nameOf('claim:coup-2021/end/reuters') // 'claim "reuters"'
 * nameOf('event:coup-2021') // '"event:coup-2021"'
 * ```
 */
export function nameOf(id: string): string {
  const key = id.split('/').at(-1)
  if (id.startsWith('claim:')) return `claim "${key}"`
  if (id.startsWith('prop:')) return `proposition "${key}"`
  return `"${id}"`
}

/**
 * Words as an enumeration.
 *
 * @example
 * ```ts
 * listOf(['person', 'place', 'office'], 'or') // 'person, place or office'
 * ```
 */
export const listOf = (words: readonly string[], last: 'and' | 'or'): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`

/** The slug of an id: what comes after its prefix, without keys. */
export const slugOf = (id: string): string => id.replace(/^[^:]*:/, '').replace(/\/.*/, '')

/** The prefix of an id. */
export const prefixOf = (id: string): string => id.replace(/:.*/, '')
