import { type KeyboardEvent, useEffect, useId, useState } from 'react'
import { useMessages } from '../i18n/messages'
import { type Choice, matching } from '../model/choices'

/** As many as a reader looks through; the rest is found by typing more. */
const mostShown = 12

/**
 * A text field that offers names as one types: the editable combobox of ARIA with a list. The first name found is
 * marked, Enter takes the marked one, Escape and Tab leave what is set. A text that the reader empties sets nothing.
 */
export function Combobox({
  label,
  choices,
  value,
  shown,
  onChoose,
}: {
  readonly label: string
  readonly choices: readonly Choice[]
  /** Id of what is set; empty where nothing is. */
  readonly value: string
  /** The name of what is set. It need not be among the choices. */
  readonly shown: string
  readonly onChoose: (id: string) => void
}) {
  const t = useMessages()
  const base = useId()
  /** What the reader has typed since something was last set. */
  const [typed, setTyped] = useState<string | null>(null)
  const [open, setOpen] = useState(false)
  const [marked, setMarked] = useState(-1)
  const found = open ? matching(choices, typed ?? '') : []
  const offered = found.slice(0, mostShown)
  const optionId = (i: number) => `${base}-${i}`
  useEffect(() => {
    if (marked >= 0) document.getElementById(`${base}-${marked}`)?.scrollIntoView({ block: 'nearest' })
  }, [base, marked])

  const show = (mark: number) => {
    setOpen(true)
    setMarked(mark)
  }
  const close = () => {
    setOpen(false)
    setMarked(-1)
    setTyped(null)
  }
  const choose = (id: string) => {
    if (id !== value) onChoose(id)
    close()
  }
  const isEmptied = typed !== null && typed.trim() === ''
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined) {
      event.preventDefault()
      const count = open ? offered.length : Math.min(choices.length, mostShown)
      const from = marked < 0 && step < 0 ? 0 : marked
      show(count === 0 ? -1 : (from + step + count) % count)
    } else if (event.key === 'Enter') {
      event.preventDefault()
      const taken = offered[marked]
      if (taken) choose(taken.id)
      else if (isEmptied) choose('')
    } else if (event.key === 'Escape') close()
  }
  return (
    <div className="field combobox">
      <label htmlFor={base}>{label}</label>
      <input
        id={base}
        role="combobox"
        aria-expanded={offered.length > 0}
        aria-controls={`${base}-list`}
        aria-autocomplete="list"
        aria-activedescendant={offered[marked] ? optionId(marked) : undefined}
        autoComplete="off"
        placeholder={t.filters.whoHint}
        value={typed ?? shown}
        onChange={(event) => {
          setTyped(event.target.value)
          show(event.target.value.trim() === '' ? -1 : 0)
        }}
        onClick={() => setOpen(true)}
        onKeyDown={onKeyDown}
        onBlur={() => (isEmptied ? choose('') : close())}
      />
      <div className={open ? 'offer open' : 'offer'}>
        <div id={`${base}-list`} role="listbox" aria-label={label} hidden={offered.length === 0}>
          {offered.map((choice, i) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the field above has the focus and the keys, as the pattern asks
            <div
              key={choice.id}
              id={optionId(i)}
              role="option"
              aria-selected={i === marked}
              tabIndex={-1}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(choice.id)}
            >
              {choice.label} <small>{choice.hint}</small>
            </div>
          ))}
        </div>
        <p role="status">
          {open && found.length === 0 && t.filters.noMatch}
          {found.length > offered.length && t.filters.offered(offered.length, found.length)}
        </p>
      </div>
    </div>
  )
}
