import { Component, type ReactNode } from 'react'
import { messagesIn } from '../i18n/messages'
import { parseState } from '../state/url'

/** Shows a sentence instead of an empty page where drawing fails. It needs nothing that may itself have failed. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, { readonly failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render() {
    if (!this.state.failed) return this.props.children
    const { lang } = parseState(location.search)
    const t = messagesIn(lang)
    return (
      <main className="page" lang={lang}>
        <h1>{t.failure.title}</h1>
        <p className="lede">{t.failure.text}</p>
        <p>
          <a href={location.href}>{t.failure.again}</a> · <a href={location.pathname}>{t.missing.home}</a>
        </p>
      </main>
    )
  }
}
