import { type Claim, isSourceId, type Source } from '@mali-russia/data'
import {
  accesses,
  carriers,
  derivations,
  genres,
  reliabilities,
  sourceTypes,
  stances,
  tiers,
} from '@mali-russia/data/vocabulary'
import { Fragment } from 'react'
import { ClaimRow } from '../components/claim-row'
import { Copy } from '../components/copy'
import { Fact } from '../components/fact'
import { languageName } from '../components/language-name'
import { DateText, EntityLink, SourceOfPublisher, useTitle } from '../components/text'
import { useLocal, useMessages } from '../i18n/messages'
import { groupBy } from '../model/group'
import { isImplicit } from '../model/implicit'
import { useReader } from '../model/reader'
import { snippet } from '../model/snippet'
import { Link, useNavigation } from '../state/use-state'
import { Missing } from './missing'

/** One source: what it is, how it came to us, and everything that is claimed in it. */
export function SourceView() {
  const t = useMessages()
  const { state } = useNavigation()
  const { whole, db, day } = useReader()
  const source = isSourceId(state.id) ? whole.get(state.id) : undefined
  if (source === undefined) return <Missing id={state.id} />
  const claims = db.claims.find({ source: source.id })
  return (
    <>
      <SourceHeading source={source} />
      <section>
        <h2>{t.source.claims}</h2>
        {claims.length > 0 && t.evidence.inEnglish !== '' && <p className="aside">{t.evidence.inEnglish}</p>}
        {claims.length === 0 ? (
          <p className="aside">{db.has(source.id) ? t.source.noClaims : t.missing.unpublished}</p>
        ) : (
          <ClaimsByRecord claims={claims} />
        )}
      </section>
      <Copy code={snippet(state, day)} />
    </>
  )
}

function SourceHeading({ source }: { readonly source: Source }) {
  const t = useMessages()
  const local = useLocal()
  const { lang } = useNavigation().state
  const { whole } = useReader()
  const citing = citingSources(source, whole.sources.find(), whole.claims.find())
  const facts: readonly (readonly [label: string, value: string])[] = [
    [t.source.language, languageName(source.language, lang)],
    [t.source.type, `${local(sourceTypes[source.type])}, ${local(genres[source.genre])}`],
    [t.source.tier, local(tiers[source.tier])],
    [t.source.access, local(accesses[source.access])],
    [t.source.carrier, local(carriers[source.carrier])],
  ]
  return (
    <>
      <header>
        <p className="eyebrow">{local(genres[source.genre])}</p>
        <h1 tabIndex={-1} lang={source.language}>
          {source.title}
        </h1>
      </header>
      <dl className="facts">
        <Fact label={t.source.authors}>
          {source.authors.length === 0 ? t.source.none : <Authors source={source} />}
        </Fact>
        <Fact label={t.source.publisher}>
          <EntityLink id={source.publisher} />
        </Fact>
        <Fact label={t.source.issued}>
          <DateText date={source.issued} />
        </Fact>
        {facts.map(([label, value]) => (
          <Fact key={label} label={label}>
            {value}
          </Fact>
        ))}
        <Fact label={t.source.reliability}>
          <b>{source.reliability.code}</b> {local(reliabilities[source.reliability.code])}.{' '}
          <span lang="en">{source.reliability.rationale}</span>
        </Fact>
        {source.derivedFrom.length > 0 && (
          <Fact label={t.source.derivedFrom}>
            <ul>
              {source.derivedFrom.map((origin) => (
                <li key={origin.source}>
                  <SourceOfPublisher source={whole.get(origin.source)} />{' '}
                  <small>{local(derivations[origin.how])}</small>
                </li>
              ))}
            </ul>
          </Fact>
        )}
        {citing.length > 0 && (
          <Fact label={t.source.citedBy}>
            <ul>
              {citing.map((other) => (
                <li key={other.id}>
                  <SourceOfPublisher source={other} />
                </li>
              ))}
            </ul>
          </Fact>
        )}
        {source.url !== undefined && (
          <Fact
            label={
              source.carrier === 'original' ? t.source.address : t.source.addressOf(local(carriers[source.carrier]))
            }
          >
            <a href={source.url} rel="noreferrer" hrefLang={source.language}>
              {source.url}
            </a>
          </Fact>
        )}
        {source.note !== undefined && (
          <Fact label={t.source.note}>
            <span lang="en">{source.note}</span>
          </Fact>
        )}
        <Fact label={t.record.idLabel}>
          <code>{source.id}</code>
        </Fact>
      </dl>
    </>
  )
}

function Authors({ source }: { readonly source: Source }) {
  return (
    <ul>
      {source.authors.map((author) => (
        <li key={author.name}>{author.entity ? <EntityLink id={author.entity} /> : author.name}</li>
      ))}
    </ul>
  )
}

function ClaimsByRecord({ claims }: { readonly claims: readonly Claim[] }) {
  const title = useTitle()
  const local = useLocal()
  const { whole } = useReader()
  const groups = groupBy(claims, (claim) => whole.get(claim.proposition).about)
  return [...groups].map(([id, claims]) => {
    const record = whole.get(id)
    return (
      <article className="proposition" key={id}>
        <h3>
          <Link to={{ view: 'record', id }}>{title(record)}</Link>
        </h3>
        <ul>
          {claims.map((claim) => {
            const proposition = whole.get(claim.proposition)
            const implicit = isImplicit(proposition)
            return (
              <Fragment key={claim.id}>
                {!implicit && (
                  <li className="aside">
                    <span>{local(stances[claim.stance])}</span>: <span lang="en">{proposition.text}</span>
                  </li>
                )}
                <ClaimRow claim={claim} inSource />
              </Fragment>
            )
          })}
        </ul>
      </article>
    )
  })
}

/** Sources that came out of this one, or of which a claim cites it. */
function citingSources(source: Source, sources: readonly Source[], claims: readonly Claim[]): Source[] {
  const ids = new Set(claims.filter((claim) => claim.cites === source.id).map((claim) => claim.source))
  return sources.filter((other) => ids.has(other.id) || other.derivedFrom.some((origin) => origin.source === source.id))
}
