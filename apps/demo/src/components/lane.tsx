import { formatEdtf } from '@mali-russia/edtf'
import type { Axis, Place, Tick } from '../model/axis'
import type { Language } from '../state/url'
import { useNavigation } from '../state/use-state'

/** A value on its axis, as wide as it may be. For the eye alone: the value stands beside it in words. */
export function Lane({ axis, places }: { readonly axis: Axis; readonly places: readonly Place[] }) {
  return (
    <div className="lane" aria-hidden="true">
      <div>
        {axis.ticks.map(({ at }) => (
          <i key={at} style={{ left: percent(axis, at) }} />
        ))}
        {places.map(({ kind, from, to }) => (
          <span
            key={from}
            className={['mark', kind, from < axis.low && 'earlier', to > axis.high && 'open'].filter(Boolean).join(' ')}
            style={
              kind === 'day'
                ? { left: percent(axis, from) }
                : { left: percent(axis, from), width: `calc(${percent(axis, to)} - ${percent(axis, from)})` }
            }
          />
        ))}
      </div>
    </div>
  )
}

/** The scale below the lanes. */
export function Ticks({ axis }: { readonly axis: Axis }) {
  const { lang } = useNavigation().state
  return (
    <div className="ticks" aria-hidden="true">
      <div>
        {axis.ticks.map((tick) => (
          <small key={tick.at} style={{ left: percent(axis, tick.at) }}>
            {labelOf(tick, axis, lang)}
          </small>
        ))}
      </div>
    </div>
  )
}

function percent({ low, high }: Axis, at: number): string {
  return `${((100 * (Math.min(Math.max(at, low), high) - low)) / (high - low)).toFixed(2)}%`
}

function labelOf({ label }: Tick, { low, high }: Axis, lang: Language): string {
  if (typeof label === 'string') return formatEdtf(label, lang, { form: 'short' })
  // Short only where it does not make neighbours alike.
  const compact = high >= 1e6 && high - low >= 1e5
  return new Intl.NumberFormat(lang, compact ? { notation: 'compact', maximumFractionDigits: 2 } : {}).format(label)
}
