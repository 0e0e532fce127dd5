import type { EdtfDate } from '@mali-russia/edtf'
import { type Mark, marksOf } from '../timeline/track'

/** The year as a line, with the date where it lies. For the eye alone: the date stands beside it in words. */
export function Track({ date, year }: { readonly date: EdtfDate; readonly year: number }) {
  return (
    <div className="track" aria-hidden="true">
      {marksOf(date, year).map((mark) => (
        <span
          key={mark.from}
          className={classOf(mark)}
          style={
            mark.kind === 'day'
              ? { left: percent(mark.from) }
              : { left: percent(mark.from), right: percent(1 - mark.to) }
          }
        />
      ))}
    </div>
  )
}

const classOf = ({ kind, earlier, later, open }: Mark): string =>
  ['mark', kind, earlier && 'earlier', open ? 'open' : later && 'later'].filter(Boolean).join(' ')

const percent = (share: number): string => `${(share * 100).toFixed(2)}%`
