import { isEntityId } from '@mali-russia/data'
import { useId, useMemo } from 'react'
import { useMessages } from '../i18n/messages'
import { families } from '../model/families'
import { useReader } from '../model/reader'
import { mostOrigins } from '../state/url'
import { useNavigation } from '../state/use-state'
import { useActorChoices } from './actor-choices'
import { Combobox } from './combobox'
import { SearchField } from './search-field'
import { useName } from './text'

/** What narrows the timeline. Every choice is in the address. */
export function Filters() {
  const t = useMessages()
  const origins = useId()
  const name = useName()
  const { state, go } = useNavigation()
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
        <SearchField />
        <Combobox
          label={t.filters.who}
          choices={useActorChoices(useParticipants())}
          value={state.who}
          shown={isEntityId(state.who) ? name(state.who) : ''}
          onChoose={(who) => go({ who })}
        />
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
      </div>
    </form>
  )
}

/** Everybody who takes part in an event. */
function useParticipants() {
  const { whole } = useReader()
  return useMemo(
    () => new Set(whole.events.find().flatMap((event) => event.participants.map(({ entity }) => entity))),
    [whole],
  )
}
