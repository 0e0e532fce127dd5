/** Freezes a value of plain JSON and everything in it. Gives the same value back. */
export function freeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value
  for (const part of Object.values(value)) freeze(part)
  return Object.freeze(value)
}
