import type { Event, Quantity } from '@mali-russia/data'
import { fields, measures, transferModes, visitLevels } from '@mali-russia/data/vocabulary'
import type { ReactNode } from 'react'
import { useLocal, useMessages } from '../i18n/messages'
import { useNavigation } from '../state/use-state'
import { Fact } from './fact'
import { EntityLink } from './text'
import { quantityText } from './value-text'

/** What an event carries beside what all events have: goods, forces, measures, toll. */
export function Payload({ event }: { readonly event: Event }) {
  const t = useMessages()
  const rows = usePayloadRows(event)
  if (rows.length === 0) return null
  return (
    <Fact label={t.record.details}>
      <ul>
        {rows.map(([key, row]) => (
          <li key={key}>{row}</li>
        ))}
      </ul>
    </Fact>
  )
}

function usePayloadRows({
  transfer,
  agreement,
  force,
  sanction,
  visit,
  violence,
}: Event): (readonly [string, ReactNode])[] {
  const t = useMessages()
  const local = useLocal()
  const { lang } = useNavigation().state
  const amount = (quantity: Quantity | undefined) => quantity && quantityText(quantity, lang)
  const rows: (readonly [string, ReactNode])[] = []
  for (const item of transfer?.items ?? []) {
    const goods = item.equipment ? <EntityLink id={item.equipment} /> : <span lang="en">{item.goods}</span>
    rows.push([
      item.equipment ?? item.goods ?? '',
      <>
        {amount(item.quantity)} {goods}
      </>,
    ])
  }
  if (transfer) rows.push(['mode', local(transferModes[transfer.mode])])
  if (agreement) rows.push(['field', local(fields[agreement.field])])
  if (agreement?.instrument) rows.push(['instrument', <EntityLink key="instrument" id={agreement.instrument} />])
  if (force?.strength) rows.push(['strength', amount(force.strength)])
  for (const id of force?.equipment ?? []) rows.push([id, <EntityLink key={id} id={id} />])
  for (const measure of sanction?.measures ?? []) rows.push([measure, local(measures[measure])])
  if (sanction?.regime) rows.push(['regime', <EntityLink key="regime" id={sanction.regime} />])
  if (visit) rows.push(['level', local(visitLevels[visit.level])])
  if (violence?.killed) rows.push(['killed', `${t.toll.killed}${t.colon}${amount(violence.killed)}`])
  if (violence?.wounded) rows.push(['wounded', `${t.toll.wounded}${t.colon}${amount(violence.wounded)}`])
  if (violence?.civiliansKilled)
    rows.push(['civilians', `${t.toll.civiliansKilled}${t.colon}${amount(violence.civiliansKilled)}`])
  return rows
}
