import { type Family, families } from '../model/families'

/** Pages of the explorer. */
export const views = ['timeline', 'record', 'source', 'disputes', 'help'] as const
type View = (typeof views)[number]

/** Sorts of dispute that can be asked for alone. */
export const contests = ['denied', 'rivals'] as const
type Contest = (typeof contests)[number]

export const languages = ['en', 'fr'] as const
export type Language = (typeof languages)[number]

/** All that the address says. Every page is a function of this and of the data. */
export interface State {
  readonly view: View
  readonly lang: Language
  /** Id of the record or source that is shown, of the statement or claim in it, or of a section of the help. */
  readonly id: string
  /** A day, YYYY-MM-DD, or what a reader typed instead: read as "as published by". Empty: no such limit. */
  readonly asOf: string
  /** Families of event kinds that are shown; none means all. */
  readonly families: readonly Family[]
  /** Id of an entity that takes part. */
  readonly who: string
  /**
   * An EDTF period that events touch: what began before it or went on after it counts too. In a query that is
   * `overlaps`, not `during`; the parameter keeps its first name, so that old addresses work.
   */
  readonly during: string
  /** Only what is disputed. */
  readonly disputed: boolean
  /** Fewest independent origins. */
  readonly origins: number
  /** Words that the title of an event or what is said of it must have. */
  readonly q: string
  /** Only disputes of this sort; empty means all. */
  readonly contest: Contest | ''
  /** Disputes by date, not denials first. */
  readonly byDate: boolean
}

export const start: State = {
  view: 'timeline',
  lang: 'en',
  id: '',
  asOf: '',
  families: [],
  who: '',
  during: '',
  disputed: false,
  origins: 0,
  q: '',
  contest: '',
  byDate: false,
}

/** The most origins that the page lets one ask for. */
export const mostOrigins = 4

/**
 * Reads the query part of an address. A value that is not known is taken as not given, except for ids and dates, which
 * the page answers with a message.
 */
export function parseState(search: string): State {
  const query = new URLSearchParams(search)
  const text = (key: string) => query.get(key) ?? ''
  const origins = Number(text('origins'))
  return {
    view: viewOf(oneOf(views, text('view')), text('id')),
    lang: oneOf(languages, text('lang')) ?? start.lang,
    id: text('id'),
    asOf: text('asOf'),
    families: families.filter((family) => text('kinds').split('.').includes(family)),
    who: text('who'),
    during: text('during'),
    disputed: text('disputed') === 'yes',
    origins: Number.isInteger(origins) ? Math.min(Math.max(origins, 0), mostOrigins) : 0,
    q: text('q'),
    contest: oneOf(contests, text('contest')) ?? '',
    byDate: text('order') === 'date',
  }
}

/** The query part of the address for a state; what is as at the start is left out. */
export function serializeState(state: State): string {
  const query = new URLSearchParams()
  if (state.view !== start.view) query.set('view', state.view)
  if (state.id) query.set('id', state.id)
  if (state.asOf) query.set('asOf', state.asOf)
  if (state.families.length > 0)
    query.set('kinds', families.filter((family) => state.families.includes(family)).join('.'))
  if (state.who) query.set('who', state.who)
  if (state.during) query.set('during', state.during)
  if (state.disputed) query.set('disputed', 'yes')
  if (state.origins > 0) query.set('origins', String(state.origins))
  if (state.contest) query.set('contest', state.contest)
  if (state.byDate) query.set('order', 'date')
  if (state.q) query.set('q', state.q)
  if (state.lang !== start.lang) query.set('lang', state.lang)
  // Ids read better unescaped, and these characters are allowed in a query.
  const text = query.toString().replaceAll('%3A', ':').replaceAll('%2F', '/')
  return text === '' ? '' : `?${text}`
}

/**
 * The view that an address asks for. An id alone names its own, and a record's page that is asked for a source, or the
 * other way round, gives way to the page that can show it.
 */
function viewOf(asked: View | undefined, id: string): View {
  if (id === '' || (asked !== undefined && asked !== 'record' && asked !== 'source')) return asked ?? start.view
  return id.startsWith('source:') ? 'source' : 'record'
}

function oneOf<T extends string>(known: readonly T[], value: string): T | undefined {
  return known.find((term) => term === value)
}
