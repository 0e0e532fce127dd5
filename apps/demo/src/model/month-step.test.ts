import { formatISO, parseISO } from 'date-fns'
import { expect, test } from 'vitest'
import { monthStep } from './month-step'

const step = (day: string, ...steps: number[]) =>
  formatISO(
    steps.reduce((date, months) => monthStep(date, months), parseISO(day)),
    { representation: 'date' },
  )

test('the last day of a month steps to the last day of the next', () => {
  expect(step('2021-03-31', -1)).toBe('2021-02-28')
  expect(step('2024-03-31', -1)).toBe('2024-02-29')
  expect(step('2021-03-31', 1)).toBe('2021-04-30')
  expect(step('2021-03-31', -1, 1)).toBe('2021-03-31')
})

test('any other day keeps its number where the month has it', () => {
  expect(step('2021-11-17', 1)).toBe('2021-12-17')
  expect(step('2021-01-30', 1)).toBe('2021-02-28')
})
