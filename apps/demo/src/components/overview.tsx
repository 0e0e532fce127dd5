import type { Event } from '@mali-russia/data'
import { useMemo } from 'react'
import { useMessages } from '../i18n/messages'
import { Link, useNavigation } from '../state/use-state'
import { barsOf } from '../timeline/years'

/** One bar a year; a year is a link that shows it alone. */
export function Overview({ events }: { readonly events: readonly Event[] }) {
  const t = useMessages()
  const { during } = useNavigation().state
  const bars = useMemo(() => barsOf(events), [events])
  const most = Math.max(1, ...bars.map((bar) => bar.total))
  return (
    <nav aria-label={t.overview}>
      <div className="overview">
        {bars.map((bar) => (
          <Link
            key={bar.year}
            to={{ during: during === String(bar.year) ? '' : String(bar.year) }}
            aria-label={t.yearLink(String(bar.year), bar.total)}
            aria-current={during === String(bar.year) ? 'true' : undefined}
            title={t.yearLink(String(bar.year), bar.total)}
            tabIndex={bar.total === 0 ? -1 : undefined}
          >
            {bar.parts.map(({ family, count }) => (
              <i key={family} style={{ height: `${(100 * count) / most}%`, background: `var(--${family})` }} />
            ))}
            {(bars.length <= 16 || bar.year % 10 === 0) && <small>{bar.year}</small>}
          </Link>
        ))}
      </div>
    </nav>
  )
}
