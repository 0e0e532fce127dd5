import { type Event, isEntityId } from '@mali-russia/data'
import { eventKinds } from '@mali-russia/data/vocabulary'
import { isEdtf } from '@mali-russia/edtf'
import { useMemo } from 'react'
import { Copy } from '../components/copy'
import { Filters } from '../components/filters'
import { Overview } from '../components/overview'
import { Pips } from '../components/pips'
import { DateText } from '../components/text'
import { Track } from '../components/track'
import { useLocal, useMessages } from '../i18n/messages'
import { family } from '../model/families'
import { useReader } from '../model/reader'
import { eventQuery, snippet } from '../model/snippet'
import { Link, useNavigation } from '../state/use-state'
import { byYear } from '../timeline/years'

/** All events by year, each at its place in the year, under the filters of the address. */
export function TimelineView() {
  const t = useMessages()
  const { state } = useNavigation()
  const { db, day } = useReader()
  const badWho = state.who !== '' && !isEntityId(state.who)
  const badDuring = state.during !== '' && !isPeriod(state.during)
  const sound = { ...state, who: badWho ? '' : state.who, during: badDuring ? '' : state.during }
  const all = useMemo(() => db.events.find(), [db])
  const query = eventQuery(sound)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the query is built anew each time; its text is what counts
  const events = useMemo(() => db.events.find(query), [db, JSON.stringify(query)])
  return (
    <>
      <header>
        <h1 tabIndex={-1}>{t.timeline}</h1>
        <p className="lede">{t.timelineIntro}</p>
      </header>
      <Overview events={all} />
      {badWho && <Fault text={t.missing.badWho(state.who)} />}
      {badDuring && <Fault text={t.missing.badDuring(state.during)} />}
      <Filters />
      <p className="count" role="status">
        {t.filters.shown(events.length, all.length)}
      </p>
      <Key />
      {events.length === 0 && <p className="lede">{t.filters.none}</p>}
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
      <Copy code={snippet(sound, day)} />
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
      <span>
        <span className="sample">
          <span className="mark lasting later" style={{ left: 0, right: 0 }} />
        </span>
        {t.legend.open}
      </span>
    </p>
  )
}

function Fault({ text }: { readonly text: string }) {
  return (
    <div className="banner fault" role="alert">
      <p>{text}</p>
    </div>
  )
}

const isPeriod = (text: string): boolean => isEdtf(text) && !text.startsWith('[')
