import type { LintRule } from './types.js'
import { leavesOf } from './walk.js'

/** Dates say their doubt by their window. */
export const dates: LintRule = {
  name: 'dates',
  description: 'No date has a qualifier: ?, ~ or %.',
  check(input) {
    return leavesOf(input).flatMap(({ record, path, shape, value }) => {
      if (shape.kind !== 'date' || typeof value !== 'object' || value === null || !('edtf' in value)) return []
      const [qualifier] = /[?~%]/.exec(String(value.edtf)) ?? []
      if (!qualifier) return []
      const message = `"${value.edtf}" has the qualifier ${qualifier}; write the window that is meant, such as 2021-05 or "[2021-05-24,2021-05-26]"`
      return [{ record, path, message }]
    })
  },
}
