import { type Claim, isEntityId } from '@mali-russia/data'
import { useId, useMemo } from 'react'
import { useMessages } from '../i18n/messages'
import { type Statement, useReader } from '../model/reader'
import { contests } from '../state/url'
import { useNavigation } from '../state/use-state'
import { useActorChoices } from './actor-choices'
import { Combobox } from './combobox'
import { useName } from './text'

/** What narrows and orders the disputes. Every choice is in the address. */
export function DisputeFilters({ disputed }: { readonly disputed: readonly Statement[] }) {
  const t = useMessages()
  const name = useName()
  const [contest, order] = [useId(), useId()]
  const { state, go } = useNavigation()
  return (
    <form className="filters" aria-label={t.filters.label} onSubmit={(event) => event.preventDefault()}>
      <div className="filter-row">
        <div className="field">
          <label htmlFor={contest}>{t.disputesPage.contest}</label>
          <select
            id={contest}
            value={state.contest}
            onChange={(event) => go({ contest: contests.find((sort) => sort === event.target.value) ?? '' })}
          >
            <option value="">{t.disputesPage.contests.all}</option>
            {contests.map((sort) => (
              <option key={sort} value={sort}>
                {t.disputesPage.contests[sort]}
              </option>
            ))}
          </select>
        </div>
        <Combobox
          label={t.disputesPage.who}
          choices={useActorChoices(useVoices(disputed))}
          value={state.who}
          shown={isEntityId(state.who) ? name(state.who) : ''}
          onChoose={(who) => go({ who })}
        />
        <div className="field">
          <label htmlFor={order}>{t.disputesPage.order}</label>
          <select
            id={order}
            value={state.byDate ? 'date' : ''}
            onChange={(event) => go({ byDate: event.target.value === 'date' })}
          >
            <option value="">{t.disputesPage.orders.denials}</option>
            <option value="date">{t.disputesPage.orders.date}</option>
          </select>
        </div>
        {(state.contest !== '' || state.who !== '') && (
          <button type="button" className="plain" onClick={() => go({ contest: '', who: '' })}>
            {t.filters.clear}
          </button>
        )}
      </div>
      {state.who !== '' && !isEntityId(state.who) && <p className="aside">{t.missing.badWho(state.who)}</p>}
    </form>
  )
}

/** Everybody who speaks in a dispute, and whoever is the origin of what they say. */
function useVoices(disputed: readonly Statement[]) {
  const { claimsOf } = useReader()
  return useMemo(
    () =>
      new Set(
        disputed.flatMap(({ proposition, evidence: { support, opposition } }) => [
          ...support.keys,
          ...opposition.keys,
          ...claimsOf(proposition.id).flatMap(namedIn),
        ]),
      ),
    [disputed, claimsOf],
  )
}

const namedIn = ({ speakers }: Claim) => speakers.filter((speaker) => typeof speaker === 'string')
