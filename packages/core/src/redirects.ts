import type * as data from '@mali-russia/data'
import { DuplicateIdError, InvalidTableError } from './errors.js'
import { isRecord } from './is-record.js'

type Redirect = data.Redirect<data.Ids>

/** What became of an id that no record has any more, under whatever id. */
export type Loss = Exclude<Redirect, { readonly how: 'moved' }>

/** What became of ids that a former release had. */
export interface Redirects {
  /** The id that a record has now: where it moved to, else the id itself. */
  readonly currentId: (id: string) => string
  /** What became of an id that leads to no one record. */
  readonly lossOf: (id: string) => Loss | undefined
}

/** Takes redirects in: checks their form, and that none is for an id in use. */
export function readRedirects(redirects: unknown, isUsed: (id: string) => boolean): Redirects {
  const byId = new Map<string, Redirect>()
  for (const redirect of checked(redirects)) {
    if (isUsed(redirect.id) || byId.has(redirect.id)) throw new DuplicateIdError('redirects', redirect.id)
    byId.set(redirect.id, redirect)
  }
  return {
    currentId(id) {
      let [now, next] = [id, byId.get(id)]
      // Ids that move in a circle lead nowhere: after as many steps as there are redirects one has come round.
      for (let steps = 0; next?.how === 'moved' && steps < byId.size; steps++) {
        now = next.to
        next = byId.get(now)
      }
      return now
    },
    lossOf(id) {
      const redirect = byId.get(id)
      return redirect?.how === 'moved' ? undefined : redirect
    },
  }
}

function checked(redirects: unknown): readonly Redirect[] {
  if (redirects === undefined) return []
  if (!Array.isArray(redirects)) throw new InvalidTableError('redirects', undefined, redirects, 'a list of redirects')
  redirects.forEach((redirect: unknown, position) => {
    if (!isRedirect(redirect)) {
      const expected = 'what became of an id, { id, reason, release, how }, with "to" where it moved or was split'
      throw new InvalidTableError('redirects', position, redirect, expected)
    }
  })
  return redirects
}

function isRedirect(value: unknown): boolean {
  if (!isRecord(value) || ![value.id, value.reason, value.release].every(isText)) return false
  if (value.how === 'moved') return isText(value.to)
  if (value.how === 'split') return Array.isArray(value.to) && value.to.every(isText)
  return value.how === 'withdrawn'
}

const isText = (value: unknown): boolean => typeof value === 'string'
