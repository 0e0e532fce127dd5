import type { Claim, Evidence } from '@mali-russia/data'
import { credibilities, modalities, predicates, reliabilities } from '@mali-russia/data/vocabulary'
import { formatEdtf } from '@mali-russia/edtf'
import { useId } from 'react'
import { useLocal, useMessages } from '../i18n/messages'
import { type Statement, useReader } from '../model/reader'
import { useNavigation } from '../state/use-state'
import { ClaimRow } from './claim-row'
import { Pips } from './pips'
import { Rivals } from './rivals'
import { useName } from './text'
import { valueText } from './value-text'

/** What speaks for and against one proposition: who says so, who says otherwise, on how many origins, and the grade. */
export function EvidencePanel({ statement }: { readonly statement: Statement }) {
  const t = useMessages()
  const local = useLocal()
  const name = useName()
  const { lang } = useNavigation().state
  const { claimsOf, whole } = useReader()
  const heading = useId()
  const { proposition, evidence } = statement
  const implicit = proposition.predicate === 'occurred' || proposition.predicate === 'holds'
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
  return (
    <article className="proposition" id={proposition.id} aria-labelledby={heading}>
      <header>
        <div>
          {label !== '' && <p className="label">{label}</p>}
          <h3 id={heading} tabIndex={-1} lang={implicit ? undefined : 'en'}>
            {implicit
              ? proposition.predicate === 'occurred'
                ? t.evidence.occurred
                : t.evidence.holds
              : proposition.text}
          </h3>
          {narrower && (
            <p className="aside">
              {t.evidence.common}: <span lang="en">{proposition.text}</span>
            </p>
          )}
          {evidence.disputed && <p className="badge">{evidence.denied ? t.evidence.denied : t.evidence.rivalled}</p>}
        </div>
        <Grade evidence={evidence} />
      </header>
      <p className="why" lang="en">
        {evidence.because}
      </p>
      {evidence.rivals.length > 0 && <Rivals statement={statement} />}
      <div className="sides">
        <Side title={t.evidence.saySo} side="for" tally={evidence.support} claims={claimsIn(evidence.support.claims)} />
        <Side
          title={t.evidence.sayOtherwise}
          side="against"
          tally={evidence.opposition}
          claims={claimsIn(evidence.opposition.claims)}
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
      <span className="visually-hidden">{t.evidence.grade} </span>
      <b>
        {evidence.reliability}
        {evidence.credibility}
      </b>
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
}: {
  readonly title: string
  readonly side: 'for' | 'against'
  readonly tally: Evidence['support']
  readonly claims: readonly Claim[]
}) {
  const t = useMessages()
  const name = useName()
  return (
    <section className={`side ${side}`}>
      <h4>{title}</h4>
      {claims.length === 0 ? (
        <p className="nobody">{t.evidence.nobody}</p>
      ) : (
        <>
          <p className="tally">
            <Pips origins={tally.origins} />
            <span>{t.evidence.origins(tally.origins.certain, tally.origins.possible)}</span>
            <span>{t.evidence.documents(tally.documents)}</span>
            <span>{t.evidence.from(tally.sides.map(name).join(', '))}</span>
          </p>
          <ul>
            {claims.map((claim) => (
              <ClaimRow key={claim.id} claim={claim} />
            ))}
          </ul>
        </>
      )}
    </section>
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
