import type * as data from '@mali-russia/data'
import {
  type Answer,
  compareDates,
  type DayRange,
  type EdtfDate,
  formatEdtf,
  type Window,
  within,
} from '@mali-russia/edtf'
import { InvalidQueryError } from './errors.js'
import { fieldsOf, knownId, periodOf } from './query/input.js'
import { evidenceTables } from './reading.js'
import type { Relation } from './types.js'
import type { View } from './view.js'

type Ids = data.Ids
type Shipped = data.ShippedIds

/** Somebody who held an office, or may have. */
export interface Holder<I extends Ids = Shipped> {
  readonly person: data.Person<I>
  readonly relation: data.Relation<I>
  readonly answer: 'yes' | 'maybe'
  /** Why, in a sentence of English. */
  readonly because: string
}

/**
 * Who held an office through a day or period; those who certainly did come first. An office ends with its state, so that
 * no tenure outlasts that.
 */
export function holders(office: unknown, question: unknown, view: View): Holder<Ids>[] {
  const { store } = view
  store.need(['entities', 'relations'], 'holders')
  const id = knownId(office, 'holders', ['entities'], store)
  const row = store.row('entities', id)
  if (row?.type !== 'office') throw new InvalidQueryError('holders', id, 'the id of an office')
  const at = periodOf(new Map(fieldsOf(question, 'holders', ['at'])).get('at'), 'holders.at')
  const ended = endedState(row.state, view)
  const found = store
    .rows('relations', 'holders')
    .filter((relation) => relation.type === 'holds-office' && relation.to === id)
    .filter((relation) => view.shows('relations', relation.id))
    .flatMap((relation) => holderOf(relation, at, ended, view) ?? [])
  return (['yes', 'maybe'] as const).flatMap((answer) => found.filter((holder) => holder.answer === answer))
}

/** A state that exists no more. */
interface EndedState {
  readonly name: string
  readonly existed: EdtfDate
  readonly window: Window
}

/** The state of an office, where somebody says that it has ended. */
function endedState(id: string | undefined, { store }: View): EndedState | undefined {
  const row = id === undefined ? undefined : store.row('entities', id)
  if (row?.type !== 'country' || !row.existed) return undefined
  const window = store.windowOf(row.existed)
  return window.latestEnd === Infinity ? undefined : { name: row.names.en, existed: row.existed, window }
}

function holderOf(relation: Relation, at: Window, state: EndedState | undefined, view: View): Holder<Ids> | undefined {
  const person = view.store.row('entities', relation.from)
  const bounds = boundsOf(relation, view)
  const recorded = tenures(relation.date, bounds, view)
  const answer = answerOver(
    recorded.map((tenure) => whileStateLasts(tenure, state?.window)),
    at,
  )
  if (person?.type !== 'person' || answer === 'no') return undefined
  const because = reason(person.names.en, relation, relevant(bounds, at, view), deciding(state, recorded, at), answer)
  return { person, relation, answer, because }
}

/** The ended state, where its end bears on whether a tenure lasted through a time. */
function deciding(state: EndedState | undefined, tenures: readonly Window[], at: Window): EndedState | undefined {
  if (state === undefined || at.latestEnd <= state.window.earliestEnd) return undefined
  return tenures.some(({ latestEnd }) => latestEnd > state.window.latestEnd) ? state : undefined
}

interface Bounds {
  readonly start: readonly EdtfDate[]
  readonly end: readonly EdtfDate[]
}

/** Starts and ends that sources give for a tenure, where they exclude each other; none where no evidence is at hand. */
function boundsOf(relation: Relation, view: View): Bounds {
  const rivals = (predicate: 'start' | 'end') => {
    if (!evidenceTables.every(view.store.holds)) return []
    return view
      .propositionsAbout(relation.id)
      .filter((proposition) => proposition.predicate === predicate && proposition.modality === 'fact')
      .filter((proposition) => (view.evidenceOf(proposition.id)?.rivals.length ?? 0) > 0)
      .flatMap(({ value }) => (value.type === 'date' ? [value.date] : []))
      .sort(compareDates)
  }
  return { start: rivals('start'), end: rivals('end') }
}

/** The disputed dates that bear on a time: of starts all, where one lies after its first day; of ends likewise. */
function relevant({ start, end }: Bounds, at: Window, { store }: View): Bounds {
  const late = start.some((date) => store.windowOf(date).latestEnd > at.earliestStart)
  const early = end.some((date) => store.windowOf(date).earliestStart < at.latestEnd)
  return { start: late ? start : [], end: early ? end : [] }
}

/** The tenure as the record has it, or as each start and end has it that is in dispute: the record's is one of these. */
function tenures(date: EdtfDate, { start, end }: Bounds, { store }: View): readonly Tenure[] {
  const own = store.windowOf(date)
  const starts = start.length === 0 ? [undefined] : start.map(store.windowOf)
  const ends = end.length === 0 ? [undefined] : end.map(store.windowOf)
  return starts.flatMap((first) => ends.map((last) => tenure(own, first, last))).filter(isPossible)
}

/** The window of a tenure that starts on some day of the one date and ends on some day of the other, where given. */
function tenure(own: Window, start: Window | undefined, end: Window | undefined): Tenure {
  if (start === undefined && end === undefined) return own
  const latestEnd = (end ?? own).latestEnd
  const earliestStart = (start ?? own).earliestStart
  const startDays = (start ?? own).days
  return {
    earliestStart,
    latestStart: lastUpTo(latestEnd, start?.latestEnd ?? own.latestStart, startDays),
    earliestEnd: firstFrom(earliestStart, end?.earliestStart ?? own.earliestEnd, (end ?? own).days),
    latestEnd,
    days: null,
    startDays,
  }
}

/** A tenure whose start may be one of several days, which need not lie side by side. */
interface Tenure extends Window {
  readonly startDays?: Window['days']
}

/** The last day up to another that a date may be: by the days of which it is one, where these are known. */
function lastUpTo(day: number, latest: number, days: Window['days'] = null): number {
  return Math.min(days?.findLast(([first]) => first <= day)?.[1] ?? latest, day)
}

/** The first day from another on that a date may be: by the days of which it is one, where these are known. */
function firstFrom(day: number, earliest: number, days: Window['days']): number {
  return Math.max(days?.find(([, last]) => last >= day)?.[0] ?? earliest, day)
}

const isPossible = ({ earliestStart, latestEnd }: Window): boolean => earliestStart <= latestEnd

/**
 * The tenure as far as its state lasted; none where it began only later. A tenure that may lie in the time of the state
 * does: where the day is not known on which the state ended, who then held office tells that it had not ended. One that
 * the record has outlast the state ended with it.
 */
function whileStateLasts(tenure: Tenure, state: Window | undefined): Window | undefined {
  if (state === undefined || tenure.latestEnd <= state.latestEnd) return tenure
  const { latestEnd } = state
  if (tenure.earliestStart > latestEnd) return undefined
  if (tenure.days !== null) return oneDayUpTo(latestEnd, tenure, tenure.days)
  const outlasts = tenure.earliestEnd > latestEnd
  return {
    ...tenure,
    latestStart: lastUpTo(latestEnd, tenure.latestStart, tenure.startDays),
    earliestEnd: outlasts ? Math.max(tenure.earliestStart, state.earliestEnd) : tenure.earliestEnd,
    latestEnd,
  }
}

/** A tenure of one day, without the days after another of which it may have been one. */
function oneDayUpTo(end: number, tenure: Window, days: readonly DayRange[]): Window {
  const left = days.filter(([first]) => first <= end).map(([first, last]): DayRange => [first, Math.min(last, end)])
  const last = lastUpTo(end, tenure.latestEnd, days)
  return { ...tenure, latestStart: last, latestEnd: last, days: left }
}

function answerOver(tenures: readonly (Window | undefined)[], at: Window): Answer {
  const answers = new Set(tenures.map((tenure) => (tenure ? within(at, tenure) : 'no')))
  const [only] = answers
  return answers.size === 1 && only !== undefined ? only : 'maybe'
}

function reason(
  name: string,
  { date }: Relation,
  { start, end }: Bounds,
  state: EndedState | undefined,
  answer: 'yes' | 'maybe',
): string {
  const words = (dates: readonly EdtfDate[]) => [...new Set(dates.map((each) => formatEdtf(each, 'en')))].join(', ')
  const parts = [`${name} is recorded as its holder ${formatEdtf(date, 'en')}`]
  if (date.end === null && date.earliestEnd !== undefined)
    parts.push(`last attested on ${formatEdtf(date.earliestEnd, 'en')}`)
  if (start.length > 0) parts.push(`sources differ on the start: ${words(start)}`)
  if (end.length > 0) parts.push(`sources differ on the end: ${words(end)}`)
  if (state) parts.push(`its state, ${state.name}, existed ${formatEdtf(state.existed, 'en')}`)
  if (answer === 'maybe') parts.push('whether at that time is not certain')
  return `${parts.join('; ')}.`
}
