import { entityTypeNames } from './entity-types.js'
import { nearest } from './nearest.js'
import { yearsIn } from './slug-years.js'

const sorts = ['source', ...entityTypeNames, 'event', 'relation'] as const

/**
 * Where a new record file belongs, from the words after `pnpm data new`.
 *
 * @returns the path from the package's folder, or what is wrong with the words.
 * @example
 * newRecordPath(['event', 'diop-visit-moscow-2021-11']) // 'records/events/2021/diop-visit-moscow-2021-11.yaml'
 * newRecordPath(['person', 'assimi-goita']) // 'records/entities/person/assimi-goita.yaml'
 */
export function newRecordPath(words: readonly string[]): string | { readonly fault: string } {
  const flag = words.indexOf('--year')
  const year = flag < 0 ? undefined : words[flag + 1]
  const [word = '', slug = '', ...more] = flag < 0 ? words : [...words.slice(0, flag), ...words.slice(flag + 2)]
  const sort = sorts.find((one) => one === word)
  if (!sort) {
    const near = nearest(word, sorts)
    return {
      fault: `"${word}" is no sort of record; ${near ? `did you mean "${near}"?` : `sorts are ${sorts.join(', ')}`}`,
    }
  }
  if (slug === '' || more.length > 0)
    return { fault: `write pnpm data new ${sort} <slug>, the slug in lower-case-hyphen words` }
  if (sort === 'relation') return `records/relations/${slug}.yaml`
  if (sort !== 'source' && sort !== 'event') return `records/entities/${sort}/${slug}.yaml`
  const folder = year ?? yearsIn(slug)[0]
  if (folder === undefined) return { fault: `the slug names no year; write pnpm data new ${sort} ${slug} --year 2021` }
  return `records/${sort}s/${folder}/${slug}.yaml`
}
