import { after, before, type EdtfDate } from '@mali-russia/edtf'
import type { LintFault, LintRule } from './types.js'
import { nameOf } from './words.js'

/** The dataset begins with the Republic of Mali; an earlier year is a slip of the pen. */
const FIRST_YEAR = '1960'

/** Nothing is printed before it is said. */
export const saidBeforeIssue: LintRule = {
  name: 'said-before-issue',
  description: `No claim was said certainly after its source, or the source that it cites, was issued; none before ${FIRST_YEAR}.`,
  check({ tables }) {
    const issues = new Map(tables.sources.map(({ id, issued }) => [id, issued]))
    return tables.claims.flatMap(({ id, source, cites, said }) => {
      if (!said) return []
      const fault = (message: string): LintFault[] => [
        { record: id, path: ['said'], message: `${nameOf(id)} was said on ${said.edtf}, ${message}` },
      ]
      if (before(said, FIRST_YEAR) === 'yes') return fault(`before ${FIRST_YEAR}; correct the year`)
      const isLate = (issued: EdtfDate | undefined): issued is EdtfDate =>
        issued !== undefined && after(said, issued) === 'yes'
      const issued = issues.get(source)
      if (isLate(issued))
        return fault(`after its source was issued (${issued.edtf}); correct said, or the source’s issued`)
      const cited = cites === undefined ? undefined : issues.get(cites)
      if (isLate(cited))
        return fault(`after "${cites}", which it cites, was issued (${cited.edtf}); correct said, or cites`)
      return []
    })
  },
}
