import { afterEach, expect, test, vi } from 'vitest'
import { store, stored } from './stored'

afterEach(() => vi.unstubAllGlobals())

test('what was kept is found again', () => {
  const kept = new Map<string, string>()
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  })
  expect(stored('theme')).toBeNull()
  store('theme', 'dark')
  expect(stored('theme')).toBe('dark')
})

test('a browser that blocks storage is one that keeps nothing', () => {
  const refuse = () => {
    throw new DOMException('denied', 'SecurityError')
  }
  vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse })
  expect(stored('theme')).toBeNull()
  expect(() => store('theme', 'dark')).not.toThrow()
})
