import { formatISO, parseISO } from 'date-fns'
import { type FormEvent, useId, useState } from 'react'
import { useMessages } from '../i18n/messages'
import { monthStep } from '../model/month-step'
import { useReader } from '../model/reader'
import { useNavigation } from '../state/use-state'

/** Before it no source was published. Earlier days are years half typed: 2, 20, 202. */
const firstDay = '1960-01-01'
/** Keeps the browser from taking a fifth digit of the year. */
const lastDay = '9999-12-31'

/** The day by which a source must have been published to be heard. */
export function AsOfControl() {
  const t = useMessages()
  const field = useId()
  const { state, go } = useNavigation()
  const { day, lastIssue } = useReader()
  // What stands in the field while it is not yet a day to be taken.
  const [typed, setTyped] = useState<string | null>(null)
  const set = (asOf: string) => go({ asOf }, 'replace')
  const step = (months: number) =>
    set(formatISO(monthStep(parseISO(day ?? lastIssue), months), { representation: 'date' }))
  const onChange = ({ currentTarget: { value, validity } }: FormEvent<HTMLInputElement>) => {
    // A browser gives no value for a day half typed, and says that it is bad; an emptied field is not bad.
    const whole = value === '' ? !validity.badInput : value >= firstDay
    setTyped(whole ? null : value)
    if (whole) set(value)
  }
  return (
    <div className="as-of">
      <label htmlFor={field} title={t.asOf.hint}>
        {t.asOf.label}
      </label>
      <button type="button" aria-label={t.asOf.step.back} onClick={() => step(-1)}>
        ‹
      </button>
      <input
        id={field}
        type="date"
        min={firstDay}
        max={lastDay}
        value={typed ?? day ?? ''}
        onChange={onChange}
        onBlur={() => setTyped(null)}
      />
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
