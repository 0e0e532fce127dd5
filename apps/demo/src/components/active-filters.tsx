import { isEntityId } from '@mali-russia/data'
import { formatEdtf } from '@mali-russia/edtf'
import { useRef } from 'react'
import { useMessages } from '../i18n/messages'
import { applicable } from '../model/filters'
import { useReader } from '../model/reader'
import { type State, start } from '../state/url'
import { useNavigation } from '../state/use-state'
import { useName } from './text'

/** A filter that is on: in words, and what takes it off. */
interface Chip {
  readonly text: string
  readonly off: Partial<State>
}

/** How many events are shown, and every filter that is on, each with a button that takes it off. */
export function ActiveFilters({ shown, all }: { readonly shown: number; readonly all: number }) {
  const t = useMessages()
  const { go } = useNavigation()
  const count = useRef<HTMLParagraphElement>(null)
  const chips = useChips()
  // As of a day that it hides something is said at the top of the page; here only where it may hide everything.
  const asOf = useAsOfChip()
  const offered = shown === 0 && asOf ? [...chips, asOf] : chips
  const drop = (off: Partial<State>) => {
    go(off)
    // The button that had the focus is gone.
    count.current?.focus()
  }
  return (
    <div className="active-filters">
      <p className="count" role="status" tabIndex={-1} ref={count}>
        {t.filters.shown(shown, all)}
        {shown === 0 && offered.length > 0 && `. ${t.filters.none}`}
      </p>
      {offered.length > 0 && (
        <ul className="chips" aria-label={t.filters.active}>
          {offered.map(({ text, off }) => (
            <li key={text}>
              <button type="button" aria-label={t.filters.drop(text)} onClick={() => drop(off)}>
                {text} <span aria-hidden="true">×</span>
              </button>
            </li>
          ))}
          {chips.length > 0 && (
            <li>
              <button type="button" className="plain" onClick={() => drop(noFilter)}>
                {t.filters.clear}
              </button>
            </li>
          )}
        </ul>
      )}
    </div>
  )
}

const { families, who, during, disputed, origins, q } = start
const noFilter = { families, who, during, disputed, origins, q } satisfies Partial<State>

function useChips(): readonly Chip[] {
  const t = useMessages()
  const name = useName()
  const { state } = useNavigation()
  const applied = applicable(state)
  const who = isEntityId(state.who) ? name(state.who) : t.filters.notApplied(state.who)
  const during = applied.during === '' ? t.filters.notApplied(state.during) : formatEdtf(applied.during, state.lang)
  return [
    ...(state.during === '' ? [] : [{ text: t.filters.chip(t.filters.period, during), off: { during: '' } }]),
    ...state.families.map((family) => ({
      text: t.filters.chip(t.filters.kind, t.families[family]),
      off: { families: state.families.filter((other) => other !== family) },
    })),
    ...(state.q === '' ? [] : [{ text: t.filters.chip(t.filters.words, state.q), off: { q: '' } }]),
    ...(state.who === '' ? [] : [{ text: t.filters.chip(t.filters.who, who), off: { who: '' } }]),
    ...(state.origins === 0
      ? []
      : [{ text: t.filters.chip(t.filters.origins, String(state.origins)), off: { origins: 0 } }]),
    ...(state.disputed ? [{ text: t.filters.disputed, off: { disputed: false } }] : []),
  ]
}

function useAsOfChip(): Chip | undefined {
  const t = useMessages()
  const { lang } = useNavigation().state
  const { day } = useReader()
  return day === undefined
    ? undefined
    : { text: t.filters.chip(t.asOf.label, formatEdtf(day, lang)), off: { asOf: '' } }
}
