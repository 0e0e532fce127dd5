import { type KeyboardEvent, useId, useState } from 'react'
import { useMessages } from '../i18n/messages'

export interface Choice {
  readonly id: string
  readonly label: string
  /** Told apart by this where labels are alike. */
  readonly hint: string
  /** Everything that finds it, folded. */
  readonly keys: readonly string[]
}

/** Folds case and accents, so that Goita finds Goïta. */
export const fold = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()

/** A text field that offers names as one types: the ARIA combobox with a list. */
export function Combobox({
  label,
  choices,
  value,
  onChoose,
}: {
  readonly label: string
  readonly choices: readonly Choice[]
  readonly value: string
  readonly onChoose: (id: string) => void
}) {
  const t = useMessages()
  const base = useId()
  const chosen = choices.find((choice) => choice.id === value)?.label ?? ''
  const [typed, setTyped] = useState<string | null>(null)
  const [active, setActive] = useState(0)
  const open = typed !== null
  const wanted = fold(typed ?? '')
  const found = open ? choices.filter((choice) => choice.keys.some((key) => key.includes(wanted))).slice(0, 12) : []
  const choose = (choice: Choice | undefined) => {
    if (choice) onChoose(choice.id)
    else if (typed === '') onChoose('')
    setTyped(null)
    setActive(0)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined) {
      event.preventDefault()
      if (open) setActive((active + step + Math.max(found.length, 1)) % Math.max(found.length, 1))
      else setTyped('')
    } else if (event.key === 'Enter' && open) {
      event.preventDefault()
      choose(typed === '' ? undefined : found[active])
    } else if (event.key === 'Escape') setTyped(null)
  }
  return (
    <div className="field combobox">
      <label htmlFor={base}>{label}</label>
      <input
        id={base}
        role="combobox"
        aria-expanded={open}
        aria-controls={`${base}-list`}
        aria-autocomplete="list"
        aria-activedescendant={open && found[active] ? `${base}-${active}` : undefined}
        autoComplete="off"
        placeholder={t.filters.whoHint}
        value={typed ?? chosen}
        onChange={(event) => {
          setTyped(event.target.value)
          setActive(0)
        }}
        onKeyDown={onKeyDown}
        onBlur={() => choose(undefined)}
      />
      <div id={`${base}-list`} role="listbox" aria-label={label} hidden={!open}>
        {found.map((choice, i) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field above has the focus and the keys, as the pattern asks
          <div
            key={choice.id}
            id={`${base}-${i}`}
            role="option"
            aria-selected={i === active}
            tabIndex={-1}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(choice)}
          >
            {choice.label} <small>{choice.hint}</small>
          </div>
        ))}
        {open && found.length === 0 && (
          <div role="option" aria-selected="false" aria-disabled="true" tabIndex={-1}>
            {t.filters.noMatch}
          </div>
        )}
      </div>
    </div>
  )
}
