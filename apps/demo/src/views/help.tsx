import { credibilities, reliabilities, type Term } from '@mali-russia/data/vocabulary'
import { type ReactNode, useId } from 'react'
import limits from '../../../../docs/limits.md?raw'
import licence from '../../../../LICENSE?raw'
import { Prose } from '../components/prose'
import { useLocal, useMessages } from '../i18n/messages'

/** How to read the other pages: what dots, grades and dates stand for, and what a count here does not say. */
export function HelpView() {
  const t = useMessages()
  return (
    <>
      <header>
        <h1 tabIndex={-1}>{t.help.title}</h1>
        <p className="lede">{t.help.intro}</p>
        {t.help.inEnglish !== '' && <p className="aside">{t.help.inEnglish}</p>}
      </header>
      <Section id="origins" {...t.help.origins} />
      <Section id="grades" {...t.help.grades}>
        <Terms title={t.help.grades.letter} terms={reliabilities} />
        <Terms title={t.help.grades.digit} terms={credibilities} />
      </Section>
      <Section id="disputes" {...t.help.disputes} />
      <Section id="dates" {...t.help.dates} />
      <Section id="as-of" {...t.help.asOf} />
      <Section id="limits" title={t.help.limits}>
        <div lang="en">
          <Prose markdown={limits} />
        </div>
      </Section>
      <Section id="licence" title={t.help.licence.title}>
        <p>
          {t.help.licence.data}{' '}
          <a href="https://creativecommons.org/licenses/by/4.0/" rel="license noreferrer">
            CC BY 4.0
          </a>
          .
        </p>
        <p>{t.help.licence.code}</p>
        <pre lang="en">{licence}</pre>
      </Section>
    </>
  )
}

function Section({
  id,
  title,
  text = [],
  children,
}: {
  readonly id: string
  readonly title: string
  readonly text?: readonly string[]
  readonly children?: ReactNode
}) {
  const heading = useId()
  return (
    <section className="prose" id={id} aria-labelledby={heading} tabIndex={-1}>
      <h2 id={heading}>{title}</h2>
      {text.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {children}
    </section>
  )
}

/** A closed list of terms, in the words of the codebook. */
function Terms({ title, terms }: { readonly title: string; readonly terms: Readonly<Record<string, Term>> }) {
  const local = useLocal()
  return (
    <>
      <h3>{title}</h3>
      <dl className="terms">
        {Object.entries(terms).map(([code, term]) => (
          <div className="term" key={code}>
            <dt>
              <b>{code}</b> {local(term)}
            </dt>
            <dd lang="en">{term.description}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
