import { type Answer, and } from './answer.js'
import { type DateInput, type DayRange, toWindow, type Window } from './window.js'

/**
 * Whether `x` ends before `y` starts.
 *
 * Like all comparisons it takes two independent dates and is exact: `yes` if it is so in every pair of days or
 * stretches that they may mean, `no` if in none, else `maybe`.
 *
 * @throws {@link EdtfError} if a date cannot be read.
 * @example
 * ```ts
 * before('2021-05', '2021-06') // 'yes'
 * before('2021-05', '2021') // 'maybe'
 * before('2021', '2020') // 'no'
 * ```
 */
export function before(x: DateInput, y: DateInput): Answer {
  const a = toWindow(x)
  const b = toWindow(y)
  return answer(a.latestEnd < b.earliestStart, a.earliestEnd < b.latestStart)
}

/**
 * Whether `x` starts after `y` ends.
 *
 * @throws {@link EdtfError} if a date cannot be read.
 * @example
 * ```ts
 * after('2021-06', '2021-05') // 'yes'
 * after('2021-06', '2021-05/..') // 'maybe'
 * ```
 */
export function after(x: DateInput, y: DateInput): Answer {
  return before(y, x)
}

/**
 * Whether `x` and `y` share a day.
 *
 * @throws {@link EdtfError} if a date cannot be read.
 * @example
 * ```ts
 * overlaps('2021-05-24', '2021-01/2021-12') // 'yes'
 * overlaps('2021-05', '2021-05') // 'maybe': each is some day of May
 * overlaps('2021-05-25', '[2021-05-24,2021-05-26]') // 'no'
 * ```
 */
export function overlaps(x: DateInput, y: DateInput): Answer {
  const a = toWindow(x)
  const b = toWindow(y)
  return answer(before(a, b) === 'no' && before(b, a) === 'no', meet(longest(a), longest(b)))
}

/**
 * Whether `x` lies wholly inside `y`; both may start or end together.
 *
 * @throws {@link EdtfError} if a date cannot be read.
 * @example
 * ```ts
 * within('2021-05-24', '2021-05/2021-06') // 'maybe': it may start after the 24th
 * within('2021-06-02', '2021-05/2021-07') // 'yes'
 * within('2021-05-24', period('2021')) // 'yes'
 * ```
 */
export function within(x: DateInput, y: DateInput): Answer {
  const a = toWindow(x)
  const b = toWindow(y)
  const certain = a.earliestStart >= b.latestStart && a.latestEnd <= b.earliestEnd
  const possible =
    a.days || b.days ? meet(shortest(a), longest(b)) : a.latestStart >= b.earliestStart && a.earliestEnd <= b.latestEnd
  return answer(certain, possible)
}

/**
 * Whether `x` and `y` are the same stretch of days.
 *
 * @throws {@link EdtfError} if a date cannot be read.
 * @example
 * ```ts
 * equals('2021-05-24', '2021-05-24/2021-05-24') // 'yes'
 * equals('2021-05', '2021-05') // 'maybe': each is some day of May
 * equals(period('2021-05'), '2021-05-01/2021-05-31') // 'yes'
 * ```
 */
export function equals(x: DateInput, y: DateInput): Answer {
  // Worlds in which each can lie within the other are those in which they can be the same.
  return and(within(x, y), within(y, x))
}

function answer(certain: boolean, possible: boolean): Answer {
  return certain ? 'yes' : possible ? 'maybe' : 'no'
}

/** The days that it touches when it lasts as long as it can. */
function longest(window: Window): readonly DayRange[] {
  return window.days ?? [[window.earliestStart, window.latestEnd]]
}

/** The days that can be the whole of it. Of a stretch that must last longer there is none: the range is inverted. */
function shortest(window: Window): readonly DayRange[] {
  return window.days ?? [[window.earliestEnd, window.latestStart]]
}

/** Whether two lists of ranges, each in order, have a day in common. */
function meet(a: readonly DayRange[], b: readonly DayRange[]): boolean {
  return a.some(([first, last]) => b.some((range) => Math.max(first, range[0]) <= Math.min(last, range[1])))
}
