import { meta } from '@mali-russia/data/meta'
import { formatEdtf } from '@mali-russia/edtf'
import { useEffect, useRef, useState } from 'react'
import { AsOfControl } from './components/as-of-control'
import { SkipLink } from './components/skip-link'
import { useMessages } from './i18n/messages'
import { useReader } from './model/reader'
import { store, stored } from './state/stored'
import { useArrival } from './state/use-arrival'
import { Link, useNavigation } from './state/use-state'
import { useTarget } from './state/use-target'
import { DisputesView } from './views/disputes'
import { HelpView } from './views/help'
import { RecordView } from './views/record'
import { SourceView } from './views/source'
import { TimelineView } from './views/timeline'

/** The frame of every page. */
export function App() {
  const t = useMessages()
  const { state } = useNavigation()
  const main = useRef<HTMLElement>(null)
  useEffect(() => {
    document.documentElement.lang = state.lang
  }, [state.lang])
  useArrival(main)
  useEffect(() => {
    const title = main.current?.querySelector('h1')?.textContent
    document.title = title ? `${title} · ${t.wordmark}` : t.wordmark
  })
  useTarget()
  return (
    <>
      <SkipLink to="content">{t.skip}</SkipLink>
      {state.view === 'timeline' && <SkipLink to="events">{t.skipToEvents}</SkipLink>}
      <div className="page">
        <header>
          <div className="masthead">
            <Link className="wordmark" to={{ view: 'timeline', id: '' }}>
              {t.wordmark}
            </Link>
            <span className="tagline">{t.tagline}</span>
            <div className="tools">
              <LanguageLink />
              <ThemeButton />
            </div>
          </div>
          <div className="bar">
            <nav className="tabs" aria-label={t.nav}>
              <Link to={{ view: 'timeline', id: '' }} aria-current={state.view === 'timeline' ? 'page' : undefined}>
                {t.timeline}
              </Link>
              <Link to={{ view: 'disputes', id: '' }} aria-current={state.view === 'disputes' ? 'page' : undefined}>
                {t.disputes}
              </Link>
              <Link to={{ view: 'help', id: '' }} aria-current={state.view === 'help' ? 'page' : undefined}>
                {t.help.title}
              </Link>
            </nav>
            <AsOfControl />
          </div>
          <AsOfBanner />
        </header>
        <main id="content" ref={main} tabIndex={-1}>
          <View />
        </main>
        <footer>
          <p>{t.footer(meta.version, meta.rows.sources, meta.rows.claims)}</p>
          <p>
            {t.limits} <Link to={{ view: 'help', id: 'limits' }}>{t.help.limits}</Link>
            {' · '}
            <Link to={{ view: 'help', id: 'licence' }}>{t.help.licence.title}</Link>
          </p>
        </footer>
      </div>
    </>
  )
}

function View() {
  const { view } = useNavigation().state
  switch (view) {
    case 'timeline':
      return <TimelineView />
    case 'record':
      return <RecordView />
    case 'source':
      return <SourceView />
    case 'disputes':
      return <DisputesView />
    case 'help':
      return <HelpView />
  }
}

function AsOfBanner() {
  const t = useMessages()
  const { state } = useNavigation()
  const { db, whole, day } = useReader()
  if (state.asOf === '') return null
  if (day === undefined) {
    return (
      <div className="banner fault" role="alert">
        <p>{t.asOf.bad(state.asOf)}</p>
      </div>
    )
  }
  const sources = db.sources.count()
  return (
    <div className="banner" role="status">
      <p>{t.asOf.banner(formatEdtf(day, state.lang), sources, whole.sources.count())}</p>
      <p>{sources === 0 ? t.asOf.never : t.asOf.caveat}</p>
    </div>
  )
}

function LanguageLink() {
  const { lang } = useNavigation().state
  const other = lang === 'en' ? 'fr' : 'en'
  return (
    <Link to={{ lang: other }} lang={other} hrefLang={other}>
      {other === 'fr' ? 'Français' : 'English'}
    </Link>
  )
}

const themes = ['auto', 'light', 'dark'] as const
const storedTheme = () => themes.find((theme) => theme === stored('theme')) ?? 'auto'

function ThemeButton() {
  const t = useMessages()
  const [theme, setTheme] = useState(storedTheme)
  useEffect(() => {
    if (theme === 'auto') delete document.documentElement.dataset.theme
    else document.documentElement.dataset.theme = theme
    store('theme', theme)
  }, [theme])
  const next = themes[(themes.indexOf(theme) + 1) % themes.length] ?? 'auto'
  return (
    <button type="button" onClick={() => setTheme(next)}>
      {t.theme.label} {t.theme[theme]}
    </button>
  )
}
