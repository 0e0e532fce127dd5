import { type EdtfDate, parseEdtf } from '@mali-russia/edtf'
import { grouped } from '../rules/context.js'
import { signOf, valuesExclude } from '../rules/index.js'
import type { LintInput, LintRule } from './types.js'
import { listOf } from './words.js'

/** A record is dated by a day that somebody names, where somebody names one. */
export const ownDates: LintRule = {
  name: 'own-dates',
  description:
    'Where dates of an event or relation are stated as facts and supported, one of them agrees with the record’s own date.',
  check({ tables }) {
    const supported = new Set(tables.claims.filter((claim) => signOf(claim) > 0).map(({ proposition }) => proposition))
    const stated = grouped(
      tables.propositions.filter(({ id, modality }) => modality === 'fact' && supported.has(id)),
      ({ about, predicate }) => `${about} ${predicate}`,
    )
    return [...tables.events, ...tables.relations].flatMap(({ id, date }) =>
      predicatesOf(date).flatMap((predicate) => {
        const values = (stated.get(`${id} ${predicate}`) ?? []).flatMap(dateOf)
        if (values.length === 0 || values.some((value) => agree(own(predicate, date), value))) return []
        const said = listOf(
          values.map(({ edtf }) => edtf),
          'and',
        )
        const message = `its date, ${date.edtf}, fits no supported proposition on its ${predicate} (${said}); write the missing one with the claims that bear it, or a date that one of them fits`
        return [{ record: id, path: ['date'], message }]
      }),
    )
  },
}

const dateOf = ({ value }: LintInput['tables']['propositions'][number]): EdtfDate[] =>
  value.type === 'date' ? [value.date] : []

type DatePredicate = 'date' | 'start' | 'end'

/** Of what happened on a day, `start` and `end` tell of what it brought about: from when a measure applies, say. */
const predicatesOf = ({ edtf }: EdtfDate): readonly DatePredicate[] =>
  edtf.includes('/') ? ['date', 'start', 'end'] : ['date']

/** The days on which a record’s date lets it begin or end, or the date itself; undefined where it leaves that open. */
function own(predicate: DatePredicate, date: EdtfDate): EdtfDate | undefined {
  if (predicate === 'date') return date
  const [first, last] =
    predicate === 'start' ? [date.start, date.latestStart ?? date.start] : [date.earliestEnd ?? date.end, date.end]
  return first === null || last === null ? undefined : parseEdtf(`[${first}..${last}]`)
}

/** As rivals are told: see {@link valuesExclude}. */
const agree = (own: EdtfDate | undefined, stated: EdtfDate): boolean =>
  own === undefined || !valuesExclude({ type: 'date', date: own }, { type: 'date', date: stated })
