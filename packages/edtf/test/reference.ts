import type { Answer, Window } from '../src/index.js'

/** A stretch of days that a date may mean: first and last day, in day numbers. */
export type World = readonly [start: number, end: number]

/** Every world of a window whose finite bounds lie from `first` to `last`, on a calendar that is a little longer. */
export function worldsOf(window: Window, first: number, last: number): readonly World[] {
  const calendar = [-Infinity, ...count(first - 3, last + 3), Infinity]
  return calendar
    .flatMap((start) => calendar.map((end): World => [start, end]))
    .filter(([start, end]) => start <= end && isWorld(window, start, end))
}

function isWorld(window: Window, start: number, end: number): boolean {
  if (window.days) return start === end && window.days.some(([first, last]) => first <= start && start <= last)
  return (
    start >= window.earliestStart && start <= window.latestStart && end >= window.earliestEnd && end <= window.latestEnd
  )
}

/** What a statement is when it is tried in every pair of worlds. */
export function tryAll(
  xs: readonly World[],
  ys: readonly World[],
  holds: (xStart: number, xEnd: number, yStart: number, yEnd: number) => boolean,
): Answer {
  const results = new Set(xs.flatMap(([a, b]) => ys.map(([c, d]) => holds(a, b, c, d))))
  return results.size === 2 ? 'maybe' : results.has(true) ? 'yes' : 'no'
}

/** The numbers from one to another, both included. */
export function count(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i)
}

/** Every day from one to another by the platform's own calendar, as YYYY-MM-DD. */
export function daysBetween(from: string, to: string): string[] {
  const [start, end] = [Date.parse(`${from}T00:00Z`), Date.parse(`${to}T00:00Z`)]
  return count(start / 86_400_000, end / 86_400_000).map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10))
}
