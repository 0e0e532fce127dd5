import type { Proposition, Quantity } from '@mali-russia/data'
import { dayNumber, dayString, toWindow } from '@mali-russia/edtf'

type Value = Proposition['value']

/** Where a value may lie on a line: one place, somewhere in a window, or all along a stretch. Open ends are infinite. */
export interface Place {
  readonly kind: 'day' | 'window' | 'lasting'
  readonly from: number
  readonly to: number
}

/** A place on the axis that has a label: a day, month or year as EDTF, or a number. */
export interface Tick {
  readonly at: number
  readonly label: string | number
}

/** A line with a scale, on which all of the values lie. */
export interface Axis {
  readonly low: number
  readonly high: number
  readonly ticks: readonly Tick[]
}

/** More steps than these would not leave room for their labels. */
const mostSteps = 3

/** Places of a value: of a date in days, of a quantity in its unit; none of what does not lie on a line. */
export function placesOf(value: Value): readonly Place[] {
  if (value.type === 'quantity') return [placeOf(value.quantity)]
  if (value.type !== 'date') return []
  const { earliestStart, latestEnd, days } = toWindow(value.date)
  if (days === null) return [{ kind: 'lasting', from: earliestStart, to: latestEnd }]
  return days.map(([from, to]) => ({ kind: from === to ? 'day' : 'window', from, to }))
}

/** The axis of values that exclude each other; none where they do not all lie on a line, or all at one place of it. */
export function axisOf(values: readonly Value[]): Axis | undefined {
  const places = values.map(placesOf)
  if (places.some((found) => found.length === 0)) return undefined
  const bounds = places.flatMap((found) => found.flatMap(({ from, to }) => [from, to])).filter(Number.isFinite)
  const [low, high] = [Math.min(...bounds), Math.max(...bounds)]
  if (!(low < high)) return undefined
  const ticks = values.every(({ type }) => type === 'date') ? ticksOfDays(low, high) : ticksOfNumbers(low, high)
  return { low: ticks[0]?.at ?? low, high: ticks.at(-1)?.at ?? high, ticks }
}

/** A bare “about” is as wide as the vocabulary says: ten per cent to each side. */
function placeOf({ low, best, high, exactness }: Quantity): Place {
  const isBare = low === undefined && high === undefined
  const margin = isBare && exactness === 'about' ? Math.abs(best ?? 0) / 10 : 0
  const from = exactness === 'at-most' ? -Infinity : (low ?? (best === undefined ? -Infinity : best - margin))
  const to = exactness === 'at-least' ? Infinity : (high ?? (best === undefined ? Infinity : best + margin))
  return { kind: from === to ? 'day' : 'window', from, to }
}

function ticksOfNumbers(low: number, high: number): Tick[] {
  const rough = (high - low) / mostSteps
  const power = 10 ** Math.floor(Math.log10(rough))
  const nice = [1, 2, 5, 10].map((n) => n * power).find((step) => step >= rough) ?? rough
  // Nobody counts half a person.
  const step = Number.isInteger(low) && Number.isInteger(high) ? Math.max(Math.round(nice), 1) : nice
  return series(Math.floor(low / step), Math.ceil(high / step)).map((n) => {
    const at = Number((n * step).toPrecision(12)) // 3 × 0.1 is not quite 0.3
    return { at, label: at }
  })
}

/** Steps of a scale of days: their unit, how many of it, and about how many days they are. */
const steps = [
  ...[1, 2, 5, 10].map((n) => ({ unit: 'day', n, days: n }) as const),
  ...[1, 2, 3, 6].map((n) => ({ unit: 'month', n, days: n * 30 }) as const),
  ...[1, 2, 5, 10, 20, 50, 100, 1000, 10_000].map((n) => ({ unit: 'year', n, days: n * 365 }) as const),
]

function ticksOfDays(low: number, high: number): Tick[] {
  const step = steps.find(({ days }) => days * mostSteps >= high - low)
  if (step === undefined) return []
  if (step.unit === 'day') {
    return series(0, Math.ceil((high - low) / step.n)).map((k) => {
      const at = low + k * step.n
      return { at, label: dayString(at) }
    })
  }
  const months = step.unit === 'month' ? step.n : step.n * 12
  const first = Math.floor(monthOf(low) / months)
  // A value on the first of a month needs no step beyond it.
  const last = Math.ceil((monthOf(high - 1) + 1) / months)
  return series(first, last).map((k) => {
    const year = String(Math.floor((k * months) / 12)).padStart(4, '0')
    const month = `${year}-${String(((k * months) % 12) + 1).padStart(2, '0')}`
    return { at: dayNumber(`${month}-01`), label: step.unit === 'month' ? month : year }
  })
}

/** Months since the year 0. */
function monthOf(day: number): number {
  const [year, month] = dayString(day).split('-')
  return Number(year) * 12 + Number(month) - 1
}

const series = (first: number, last: number): number[] => Array.from({ length: last - first + 1 }, (_, i) => first + i)
