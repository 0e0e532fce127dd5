import { entityTypes } from '@mali-russia/data/vocabulary'
import { useId, useMemo } from 'react'
import { useLocal, useMessages } from '../i18n/messages'
import { families } from '../model/families'
import { useReader } from '../model/reader'
import { mostOrigins } from '../state/url'
import { useNavigation } from '../state/use-state'
import { type Choice, Combobox, fold } from './combobox'

/** What narrows the timeline. Every choice is in the address. */
export function Filters() {
  const t = useMessages()
  const origins = useId()
  const { state, go } = useNavigation()
  const filtered =
    state.families.length > 0 || state.who !== '' || state.during !== '' || state.disputed || state.origins > 0
  return (
    <form className="filters" aria-label={t.filters.label} onSubmit={(event) => event.preventDefault()}>
      <fieldset className="legend">
        <legend className="visually-hidden">{t.filters.kinds}</legend>
        {families.map((family) => (
          <label key={family}>
            <input
              type="checkbox"
              className="visually-hidden"
              checked={state.families.includes(family)}
              onChange={(event) =>
                go({
                  families: event.target.checked
                    ? [...state.families, family]
                    : state.families.filter((other) => other !== family),
                })
              }
            />
            <i style={{ background: `var(--${family})` }} />
            {t.families[family]}
          </label>
        ))}
      </fieldset>
      <div className="filter-row">
        <Combobox label={t.filters.who} choices={useActors()} value={state.who} onChoose={(who) => go({ who })} />
        <div className="field">
          <label htmlFor={origins}>{t.filters.origins}</label>
          <select id={origins} value={state.origins} onChange={(event) => go({ origins: Number(event.target.value) })}>
            <option value={0}>{t.filters.any}</option>
            {Array.from({ length: mostOrigins }, (_, i) => i + 1).map((n) => (
              <option key={n} value={n}>
                {n}
              </option>
            ))}
          </select>
        </div>
        <label className="check">
          <input
            type="checkbox"
            checked={state.disputed}
            onChange={(event) => go({ disputed: event.target.checked })}
          />
          {t.filters.disputed}
        </label>
        {filtered && (
          <button
            type="button"
            className="plain"
            onClick={() => go({ families: [], who: '', during: '', disputed: false, origins: 0 })}
          >
            {t.filters.clear}
          </button>
        )}
      </div>
    </form>
  )
}

/** Everybody who takes part in an event. */
function useActors(): readonly Choice[] {
  const local = useLocal()
  const { whole } = useReader()
  return useMemo(() => {
    const ids = new Set(
      whole.events.find().flatMap((event) => event.participants.map((participant) => participant.entity)),
    )
    return [...ids]
      .map((id) => whole.get(id))
      .map((entity) => ({
        id: entity.id,
        label: local(entity.names),
        hint: local(entityTypes[entity.type]),
        keys: [...Object.values(entity.names), ...entity.aliases].map(fold),
      }))
      .sort((a, b) => a.label.localeCompare(b.label))
  }, [whole, local])
}
