import type { EdtfDate } from '@mali-russia/edtf'

/**
 * Orders what a reader goes through from top to bottom: by the first day that is known, which is the end where the
 * start is not; what has no day at all comes last.
 */
export function byKnownDay(a: EdtfDate | undefined, b: EdtfDate | undefined): number {
  const [x, y] = [knownDay(a), knownDay(b)]
  return x < y ? -1 : x > y ? 1 : 0
}

/** A tilde comes after every digit. */
const knownDay = (date: EdtfDate | undefined): string => date?.start ?? date?.end ?? '~'
