import type { Event } from '@mali-russia/data'
import { eventKinds } from '@mali-russia/data/vocabulary'
import { useMemo } from 'react'
import { ActiveFilters } from '../components/active-filters'
import { Copy } from '../components/copy'
import { Filters } from '../components/filters'
import { Overview } from '../components/overview'
import { Pips } from '../components/pips'
import { DateText } from '../components/text'
import { Track } from '../components/track'
import { useLocal, useMessages } from '../i18n/messages'
import { family } from '../model/families'
import { applicable } from '../model/filters'
import { findEvents } from '../model/find-events'
import { useReader } from '../model/reader'
import { snippet } from '../model/snippet'
import { Link, useNavigation } from '../state/use-state'
import { barsOf, byYear, yearsOf } from '../timeline/years'

/** All events by year, each at its place in the year, under the filters of the address. */
export function TimelineView() {
  const t = useMessages()
  const { state } = useNavigation()
  const { db, day } = useReader()
  const applied = useMemo(() => applicable(state), [state])
  const all = useMemo(() => db.events.find(), [db])
  const events = useMemo(() => findEvents(db, applied), [db, applied])
  const bars = useMemo(() => {
    // A bar announces what its click would show: the same filters with its year in place of the present period.
    const ofAnyYear = findEvents(db, { ...applied, during: '' })
    return barsOf(ofAnyYear, yearsOf(all))
  }, [db, applied, all])
  return (
    <>
      <header>
        <h1 tabIndex={-1}>{t.timeline}</h1>
        <p className="lede">{t.timelineIntro}</p>
      </header>
      <Overview bars={bars} during={applied.during} />
      {applied.who !== state.who && <Fault text={t.missing.badWho(state.who)} />}
      {applied.during !== state.during && <Fault text={t.missing.badDuring(state.during)} />}
      <Filters />
      <ActiveFilters shown={events.length} all={all.length} />
      <Key />
      <section id="events" tabIndex={-1} aria-label={t.events}>
        <Months />
        {byYear(events).map(({ year, events }) => (
          <section className="year" key={year} aria-labelledby={`year-${year}`}>
            <h2 id={`year-${year}`}>{year ?? t.undated}</h2>
            <ol>
              {events.map((event) => (
                <Row key={event.id} event={event} year={year} />
              ))}
            </ol>
          </section>
        ))}
      </section>
      <Copy code={snippet(applied, day)} />
    </>
  )
}

function Row({ event, year }: { readonly event: Event; readonly year: number | null }) {
  const t = useMessages()
  const local = useLocal()
  const { statementsAbout } = useReader()
  const statements = statementsAbout(event.id)
  const occurred = statements.find(({ proposition }) => proposition.predicate === 'occurred')
  const disputed = statements.some(({ evidence }) => evidence.disputed)
  const tone = { '--tone': `var(--${family(event.kind)})` }
  return (
    <li className="row" style={tone}>
      {year === null ? <span /> : <Track date={event.date} year={year} />}
      <div>
        <h3>
          <Link to={{ view: 'record', id: event.id }}>{local(event.title)}</Link>
        </h3>
        <p className="sub">
          <DateText date={event.date} />
          <span className="tone">{local(eventKinds[event.kind])}</span>
          {occurred && (
            <span className="side for">
              <Pips origins={occurred.evidence.support.origins} />
            </span>
          )}
          {disputed && (
            <span className="badge">{occurred?.evidence.disputed ? t.evidence.disputed : t.evidence.details}</span>
          )}
        </p>
      </div>
    </li>
  )
}

function Key() {
  const t = useMessages()
  return (
    <p className="key" aria-hidden="true">
      {(['day', 'window', 'lasting'] as const).map((kind) => (
        <span key={kind}>
          <span className="sample">
            <span className={`mark ${kind}`} style={kind === 'day' ? { left: '50%' } : { left: 0, right: 0 }} />
          </span>
          {t.legend[kind]}
        </span>
      ))}
      {(['later', 'open'] as const).map((end) => (
        <span key={end}>
          <span className="sample">
            <span className={`mark lasting ${end}`} style={{ left: 0, right: 0 }} />
          </span>
          {t.legend[end]}
        </span>
      ))}
    </p>
  )
}

/** The months that the ticks of every track below stand for. For the eye alone, as the tracks are. */
function Months() {
  const { lang } = useNavigation().state
  const initial = new Intl.DateTimeFormat(lang, { month: 'narrow', timeZone: 'UTC' })
  const months = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2021, month)))
  return (
    <div className="months" aria-hidden="true">
      <ol>
        {months.map((month) => (
          <li key={month.getUTCMonth()}>{initial.format(month)}</li>
        ))}
      </ol>
    </div>
  )
}

function Fault({ text }: { readonly text: string }) {
  return (
    <div className="banner fault" role="alert">
      <p>{text}</p>
    </div>
  )
}
