import type { Claim } from '@mali-russia/data'
import { bases, hedges, stances } from '@mali-russia/data/vocabulary'
import { formatEdtf } from '@mali-russia/edtf'
import { useLocal, useMessages } from '../i18n/messages'
import { useReader } from '../model/reader'
import { useNavigation } from '../state/use-state'
import { OriginalLink } from './original-link'
import { Permalink } from './permalink'
import { EntityLink, SourceLink, SourceOfPublisher } from './text'

/**
 * One claim: who, in what words of ours, where it stands, and where the source has it from. On the page of the source
 * itself the source is not named again.
 */
export function ClaimRow({ claim, inSource = false }: { readonly claim: Claim; readonly inSource?: boolean }) {
  const t = useMessages()
  const local = useLocal()
  const { lang, id } = useNavigation().state
  const { whole } = useReader()
  const source = whole.get(claim.source)
  const day = formatEdtf(source.issued, lang)
  return (
    <li className="claim" id={claim.id} aria-current={claim.id === id ? 'true' : undefined} tabIndex={-1}>
      <p>
        <Speakers claim={claim} /> <span className="stance">{local(stances[claim.stance])}</span>
        {claim.hedge && <span className="stance"> ({local(hedges[claim.hedge])})</span>}{' '}
        <Permalink id={claim.id} label={t.evidence.linkToClaim} />
      </p>
      <p className="paraphrase" lang="en">
        {claim.paraphrase}
      </p>
      <p className="provenance">
        {!inSource && (
          <>
            <cite>
              <SourceLink source={source} />
            </cite>
            <span>
              <EntityLink id={source.publisher} />
            </span>
            {source.url !== undefined && (
              <span>
                <OriginalLink source={source} />
              </span>
            )}
          </>
        )}
        {claim.said && <span>{t.evidence.said(formatEdtf(claim.said, lang))}</span>}
        {!inSource && <span>{t.evidence.published(day)}</span>}
        <Place locator={claim.locator} />
        {claim.via && (
          <span>
            {t.evidence.via('')}
            <EntityLink id={claim.via} />
          </span>
        )}
        {claim.cites && (
          <span>
            {t.evidence.after('')}
            <SourceOfPublisher source={whole.get(claim.cites)} />
          </span>
        )}
        {claim.basis && (
          <span>
            {t.evidence.basis}
            {t.colon}
            {local(bases[claim.basis])}
          </span>
        )}
        {claim.attribution === 'from-context' && <span>{t.evidence.fromContext}</span>}
      </p>
    </li>
  )
}

function Speakers({ claim }: { readonly claim: Claim }) {
  const t = useMessages()
  const { whole } = useReader()
  if (claim.speakers.length === 0) {
    return (
      <span className="speaker">
        <EntityLink id={whole.get(claim.source).publisher} />{' '}
        <span className="stance">({claim.cites ? t.evidence.passesOn : t.evidence.ownVoice})</span>
      </span>
    )
  }
  return (
    <span className="speaker">
      {claim.speakers.map((speaker, i) => (
        <span key={typeof speaker === 'string' ? speaker : speaker.anonymous.described}>
          {i > 0 && ', '}
          {typeof speaker === 'string' ? (
            <EntityLink id={speaker} />
          ) : (
            <>
              {t.evidence.unnamed(speaker.anonymous.count)} (<span lang="en">{speaker.anonymous.described}</span>)
            </>
          )}
        </span>
      ))}
    </span>
  )
}

function Place({ locator }: { readonly locator: Claim['locator'] }) {
  const t = useMessages()
  const { paragraph, toParagraph, page, section } = locator
  const parts = [
    paragraph !== undefined &&
      (toParagraph === undefined ? t.evidence.paragraph(paragraph) : t.evidence.paragraphs(paragraph, toParagraph)),
    page !== undefined && t.evidence.page(page),
    section,
  ].filter((part) => typeof part === 'string')
  return <span>{parts.join(', ')}</span>
}
