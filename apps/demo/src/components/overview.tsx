import { overlaps, period } from '@mali-russia/edtf'
import { useMessages } from '../i18n/messages'
import { Link } from '../state/use-state'
import type { Bar } from '../timeline/years'

/** One bar a year; a year is a link that shows what touches it. `during` is the period that is shown, if one is. */
export function Overview({ bars, during }: { readonly bars: readonly Bar[]; readonly during: string }) {
  const t = useMessages()
  const most = Math.max(1, ...bars.map((bar) => bar.total))
  const asked = during === '' ? undefined : period(during)
  // Ten years apart there is room for a label on the narrowest screen, unless the year shown alone needs it.
  const isLabelled = (year: number, alone: number) =>
    bars.length <= 16 || (year % 10 === 0 && !(Math.abs(year - alone) < 8))
  return (
    <nav aria-label={t.overview}>
      <div className="overview">
        {bars.map((bar) => {
          const year = String(bar.year)
          const chosen = asked !== undefined && overlaps(period(year), asked) !== 'no'
          return (
            <Link
              key={year}
              className={chosen ? 'chosen' : undefined}
              to={{ during: during === year ? '' : year }}
              aria-label={t.yearLink(year, bar.total)}
              aria-current={during === year ? 'true' : undefined}
              title={t.yearLink(year, bar.total)}
              tabIndex={bar.total === 0 && !chosen ? -1 : undefined}
            >
              {bar.parts.map(({ family, count }) => (
                <i key={family} style={{ height: `${(100 * count) / most}%`, background: `var(--${family})` }} />
              ))}
              {during === year ? (
                <small className="shown-alone">{year}</small>
              ) : (
                isLabelled(bar.year, Number(during)) && <small>{year}</small>
              )}
            </Link>
          )
        })}
      </div>
      <p className="count">{t.overviewNote}</p>
    </nav>
  )
}
