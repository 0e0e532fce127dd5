import { addMonths, formatISO, isValid, parseISO } from 'date-fns'
import { type FormEvent, useId } from 'react'
import { useMessages } from '../i18n/messages'
import { useReader } from '../model/reader'
import { useNavigation } from '../state/use-state'

/** The day by which a source must have been published to be heard. */
export function AsOfControl() {
  const t = useMessages()
  const field = useId()
  const { state, go } = useNavigation()
  const { day, lastIssue } = useReader()
  const set = (asOf: string) => go({ asOf }, 'replace')
  const step = (months: number) => {
    const moved = addMonths(parseISO(day ?? lastIssue), months)
    if (isValid(moved)) set(formatISO(moved, { representation: 'date' }))
  }
  const onChange = (event: FormEvent<HTMLInputElement>) => set(event.currentTarget.value)
  return (
    <div className="as-of">
      <label htmlFor={field} title={t.asOf.hint}>
        {t.asOf.label}
      </label>
      <button type="button" aria-label={t.asOf.step.back} onClick={() => step(-1)}>
        ‹
      </button>
      <input id={field} type="date" min="1960-01-01" value={day ?? ''} onChange={onChange} />
      <button type="button" aria-label={t.asOf.step.on} onClick={() => step(1)} disabled={day === undefined}>
        ›
      </button>
      {state.asOf !== '' && (
        <button type="button" onClick={() => set('')}>
          {t.asOf.clear}
        </button>
      )}
    </div>
  )
}
