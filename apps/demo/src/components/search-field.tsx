import { useId, useLayoutEffect, useState } from 'react'
import { useMessages } from '../i18n/messages'
import { useNavigation } from '../state/use-state'

/** How long a reader pauses before the words are looked for, in milliseconds. */
const pause = 200

/** What stands in the field, and the words in the address beside which it was typed. */
interface Draft {
  readonly text: string
  readonly beside: string
}

/** Words to look for. They go into the address when the typing pauses, or at once with Enter. */
export function SearchField() {
  const t = useMessages()
  const field = useId()
  const { state, go } = useNavigation()
  const [draft, setDraft] = useState<Draft>({ text: state.q, beside: state.q })
  // The address may change by other hands, Back or the filter taken off: then a draft is of no more use.
  const text = draft.beside === state.q ? draft.text : state.q
  const wanted = text.trim()
  const commit = () => {
    if (wanted === state.q) return
    setDraft({ text, beside: wanted })
    go({ q: wanted }, 'replace')
  }
  // In the layout phase, so that no timer outlives the address that it was started beside.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a pause ends where the words or the address change
  useLayoutEffect(() => {
    const timer = setTimeout(commit, pause)
    return () => clearTimeout(timer)
  }, [text, state])
  return (
    <div className="field">
      <label htmlFor={field}>{t.filters.words}</label>
      <input
        id={field}
        type="search"
        autoComplete="off"
        placeholder={t.filters.wordsHint}
        value={text}
        onChange={(event) => setDraft({ text: event.target.value, beside: state.q })}
        onKeyDown={(event) => {
          if (event.key === 'Enter') commit()
        }}
      />
    </div>
  )
}
