import type { Claim, Evidence } from '@mali-russia/data'
import { credibilities, modalities, predicates, reliabilities } from '@mali-russia/data/vocabulary'
import { formatEdtf } from '@mali-russia/edtf'
import { useId } from 'react'
import { useLocal, useMessages } from '../i18n/messages'
import { byOrigins } from '../model/by-origins'
import { isImplicit } from '../model/implicit'
import { type Statement, useReader } from '../model/reader'
import { Link, useNavigation } from '../state/use-state'
import { ClaimRow } from './claim-row'
import { Permalink } from './permalink'
import { Pips } from './pips'
import { Rivals } from './rivals'
import { EntityLinks, useName } from './text'
import { valueText } from './value-text'

/** What speaks for and against one proposition: who says so, who says otherwise, on how many origins, and the grade. */
export function EvidencePanel({ statement }: { readonly statement: Statement }) {
  const t = useMessages()
  const local = useLocal()
  const name = useName()
  const { lang, id } = useNavigation().state
  const { claimsOf, statement: find, whole } = useReader()
  const heading = useId()
  const { proposition, evidence } = statement
  const implicit = isImplicit(proposition)
  const record = whole.get(proposition.about)
  const narrower = proposition.predicate === 'occurred' && 'title' in record && record.title.en !== proposition.text
  const value = valueText(proposition.value, lang, name)
  const label = [
    !implicit && `${local(predicates[proposition.predicate])}${value === '' ? '' : `: ${value}`}`,
    !(implicit && proposition.modality === 'fact') && local(modalities[proposition.modality]),
    proposition.valid && formatEdtf(proposition.valid, lang),
    proposition.regarding && name(proposition.regarding),
  ]
    .filter(Boolean)
    .join(' · ')
  const claims = claimsOf(proposition.id)
  const claimsIn = (ids: readonly Claim['id'][]) => claims.filter((claim) => ids.includes(claim.id))
  const counted = new Set([...evidence.support.claims, ...evidence.opposition.claims, ...evidence.undecided])
  const superseded = claims.filter((claim) => !counted.has(claim.id))
  const undecided = claimsIn(evidence.undecided)
  const rivals = evidence.rivals
    .map(find)
    .filter((rival) => rival !== undefined)
    .toSorted(byOrigins)
  return (
    <article
      className="proposition"
      id={proposition.id}
      aria-labelledby={heading}
      aria-current={proposition.id === id ? 'true' : undefined}
      tabIndex={-1}
    >
      <header>
        <div>
          {label !== '' && <p className="label">{label}</p>}
          <h3>
            <span id={heading} lang={implicit ? undefined : 'en'}>
              {implicit
                ? proposition.predicate === 'occurred'
                  ? t.evidence.occurred
                  : t.evidence.holds
                : proposition.text}
            </span>{' '}
            <Permalink id={proposition.id} label={t.evidence.linkTo} />
          </h3>
          {narrower && (
            <p className="aside">
              {t.evidence.common}
              {t.colon}
              <span lang="en">{proposition.text}</span>
            </p>
          )}
          {evidence.disputed && <p className="badge">{evidence.denied ? t.evidence.denied : t.evidence.rivalled}</p>}
        </div>
        <Grade evidence={evidence} />
      </header>
      <p className="why" lang="en">
        {evidence.because}
      </p>
      {rivals.length > 0 && <Rivals statements={[statement, ...rivals]} self={statement} />}
      <div className="sides">
        <Side title={t.evidence.saySo} side="for" tally={evidence.support} claims={claimsIn(evidence.support.claims)} />
        <Side
          title={t.evidence.sayOtherwise}
          side="against"
          tally={evidence.opposition}
          claims={claimsIn(evidence.opposition.claims)}
          rivals={rivals}
        />
      </div>
      {undecided.length > 0 && <Claims title={t.evidence.undecided} claims={undecided} />}
      {superseded.length > 0 && <Claims title={t.evidence.superseded} claims={superseded} />}
    </article>
  )
}

function Grade({ evidence }: { readonly evidence: Evidence }) {
  const t = useMessages()
  const local = useLocal()
  return (
    <p className="grade">
      <Link to={{ view: 'help', id: 'grades' }} title={t.evidence.gradeMeans}>
        <span className="visually-hidden">{t.evidence.grade} </span>
        <b>
          {evidence.reliability}
          {evidence.credibility}
        </b>
      </Link>
      <small>
        {local(reliabilities[evidence.reliability])}, {local(credibilities[evidence.credibility])}
      </small>
    </p>
  )
}

function Side({
  title,
  side,
  tally,
  claims,
  rivals = [],
}: {
  readonly title: string
  readonly side: 'for' | 'against'
  readonly tally: Evidence['support']
  readonly claims: readonly Claim[]
  /** What says otherwise by another value. */
  readonly rivals?: readonly Statement[]
}) {
  const t = useMessages()
  return (
    <section className={`side ${side}`}>
      <h4>{title}</h4>
      {claims.length === 0 ? (
        <p className="nobody">{rivals.length > 0 ? t.evidence.nobodyDenies : t.evidence.nobody}</p>
      ) : (
        <>
          <p className="tally">
            <Pips origins={tally.origins} />
            <span>{t.evidence.origins(tally.origins.certain, tally.origins.possible)}</span>
            <span>{t.evidence.documents(tally.documents)}</span>
            <span>
              {t.evidence.from('')}
              <EntityLinks ids={tally.sides} />
            </span>
          </p>
          <ul>
            {claims.map((claim) => (
              <ClaimRow key={claim.id} claim={claim} />
            ))}
          </ul>
        </>
      )}
      {rivals.length > 0 && <OtherValues rivals={rivals} />}
    </section>
  )
}

/** The way to the rivals, for who looks for another voice and finds no denial. */
function OtherValues({ rivals }: { readonly rivals: readonly Statement[] }) {
  const t = useMessages()
  const name = useName()
  const { lang } = useNavigation().state
  return (
    <>
      <p className="other-values">{t.evidence.otherValues}</p>
      <ul>
        {rivals.map(({ proposition, evidence: { support } }) => (
          <li key={proposition.id}>
            <Link to={{ view: 'record', id: proposition.id }}>{valueText(proposition.value, lang, name)}</Link>{' '}
            <small className="aside">{t.evidence.origins(support.origins.certain, support.origins.possible)}</small>
          </li>
        ))}
      </ul>
    </>
  )
}

function Claims({ title, claims }: { readonly title: string; readonly claims: readonly Claim[] }) {
  return (
    <section className="side undecided">
      <h4>{title}</h4>
      <ul>
        {claims.map((claim) => (
          <ClaimRow key={claim.id} claim={claim} />
        ))}
      </ul>
    </section>
  )
}
