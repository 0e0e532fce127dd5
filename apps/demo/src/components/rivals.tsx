import { useMessages } from '../i18n/messages'
import { type Axis, axisOf, placesOf } from '../model/axis'
import { byOrigins } from '../model/by-origins'
import { type Statement, useReader } from '../model/reader'
import { isRecordReading } from '../model/record-reading'
import { Link, useNavigation } from '../state/use-state'
import { Lane, Ticks } from './lane'
import { Pips } from './pips'
import { EntityLinks, useName } from './text'
import { valueText } from './value-text'

/** Values that exclude each other, side by side, with what each rests on: the one with most origins first. */
export function Rivals({
  statements,
  self,
}: {
  readonly statements: readonly Statement[]
  /** The statement in whose panel they stand. */
  readonly self?: Statement
}) {
  const t = useMessages()
  const axis = axisOf(statements.map(({ proposition }) => proposition.value))
  return (
    <div className="rivals">
      <h4>{t.evidence.rivals}</h4>
      <ol>
        {statements.toSorted(byOrigins).map((statement) => (
          <Rival key={statement.proposition.id} statement={statement} axis={axis} isSelf={statement === self} />
        ))}
      </ol>
      {axis && <Ticks axis={axis} />}
    </div>
  )
}

function Rival({
  statement: { proposition, evidence },
  axis,
  isSelf,
}: {
  readonly statement: Statement
  readonly axis: Axis | undefined
  readonly isSelf: boolean
}) {
  const t = useMessages()
  const name = useName()
  const { lang } = useNavigation().state
  const { whole } = useReader()
  const value = valueText(proposition.value, lang, name)
  const remarks = [
    isSelf && t.evidence.thisStatement,
    isRecordReading(proposition, whole.get(proposition.about)) && t.evidence.recordsReading,
  ].filter((remark) => remark !== false)
  const { origins, keys } = evidence.support
  return (
    <li className={isSelf ? 'self' : ''}>
      <div>
        <p>
          {isSelf ? <b>{value}</b> : <Link to={{ view: 'record', id: proposition.id }}>{value}</Link>}
          {remarks.length > 0 && <small className="remark"> {remarks.join(', ')}</small>}
        </p>
        <p className="aside">
          <Pips origins={origins} /> {t.evidence.origins(origins.certain, origins.possible)}
          {t.colon}
          <EntityLinks ids={keys} />
        </p>
      </div>
      {axis && <Lane axis={axis} places={placesOf(proposition.value)} />}
    </li>
  )
}
