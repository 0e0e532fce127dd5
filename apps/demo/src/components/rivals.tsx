import type { Proposition } from '@mali-russia/data'
import { dayNumber } from '@mali-russia/edtf'
import { useMessages } from '../i18n/messages'
import { type Statement, useReader } from '../model/reader'
import { useNavigation } from '../state/use-state'
import { Pips } from './pips'
import { useName } from './text'
import { valueText } from './value-text'

/** The values that exclude each other, side by side, with what each rests on. */
export function Rivals({ statement }: { readonly statement: Statement }) {
  const t = useMessages()
  const name = useName()
  const { lang } = useNavigation().state
  const { statement: find } = useReader()
  const { proposition, evidence } = statement
  const all = [statement, ...evidence.rivals.map(find).filter((rival) => rival !== undefined)].sort(
    (a, b) => positionOf(a.proposition) - positionOf(b.proposition),
  )
  if (all.length < 2) return null
  return (
    <div className="rivals">
      <h4>{t.evidence.rivals}</h4>
      <Axis statements={all} self={proposition.id} />
      <ol>
        {all.map((rival) => (
          <li key={rival.proposition.id} className={rival.proposition.id === proposition.id ? 'self' : ''}>
            <b>{valueText(rival.proposition.value, lang, name)}</b>
            <span className="side for">
              <Pips origins={rival.evidence.support.origins} />
            </span>
            <small className="aside">{rival.evidence.support.keys.map(name).join(', ')}</small>
          </li>
        ))}
      </ol>
    </div>
  )
}

/** Where the values lie to one another; drawn only where they lie on a line. */
function Axis({ statements, self }: { readonly statements: readonly Statement[]; readonly self: string }) {
  const places = statements.map((statement) => positionOf(statement.proposition))
  const [low, high] = [Math.min(...places), Math.max(...places)]
  if (!Number.isFinite(low) || !Number.isFinite(high) || low === high) return null
  return (
    <div className="axis" aria-hidden="true">
      {statements.map(({ proposition }, i) => (
        <span
          key={proposition.id}
          className="mark day"
          style={{
            left: `${4 + (92 * ((places[i] ?? low) - low)) / (high - low)}%`,
            '--tone': proposition.id === self ? 'var(--for)' : 'var(--against)',
          }}
        />
      ))}
    </div>
  )
}

function positionOf({ value }: Proposition): number {
  if (value.type === 'date') return value.date.start === null ? Number.NaN : dayNumber(value.date.start)
  if (value.type === 'quantity') return value.quantity.best ?? value.quantity.low ?? value.quantity.high ?? Number.NaN
  return Number.NaN
}
