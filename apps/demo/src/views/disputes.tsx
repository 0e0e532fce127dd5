import { isEntityId } from '@mali-russia/data'
import { predicates } from '@mali-russia/data/vocabulary'
import { type EdtfDate, formatEdtf } from '@mali-russia/edtf'
import { Copy } from '../components/copy'
import { DisputeFilters } from '../components/dispute-filters'
import { Pips } from '../components/pips'
import { Rivals } from '../components/rivals'
import { EntityLinks, useName, useTitle } from '../components/text'
import { useLocal, useMessages } from '../i18n/messages'
import { byKnownDay } from '../model/by-known-day'
import { type Contest, contestsOf } from '../model/contests'
import { groupBy } from '../model/group'
import { isImplicit } from '../model/implicit'
import { type Reader, type Statement, useReader } from '../model/reader'
import { snippet } from '../model/snippet'
import { Link, useNavigation } from '../state/use-state'

/** Everything in dispute, both sides at a glance: what is denied, and values that exclude each other. */
export function DisputesView() {
  const t = useMessages()
  const { state } = useNavigation()
  const { disputed, day } = useReader()
  const all = contestsOf(disputed)
  const shown = useShown(all)
  const headings = useHeadings(all)
  const statements = shown.reduce((sum, contest) => sum + contest.statements.length, 0)
  return (
    <>
      <header>
        <h1 tabIndex={-1}>{t.disputes}</h1>
        <p className="lede">{t.disputesPage.intro}</p>
      </header>
      <DisputeFilters disputed={disputed} />
      <p className="count" role="status">
        {all.length === 0 ? t.disputesPage.none : t.disputesPage.count(statements, shown.length, all.length)}
      </p>
      {t.evidence.inEnglish !== '' && <p className="aside">{t.evidence.inEnglish}</p>}
      {shown.length === 0 && all.length > 0 && <p>{t.disputesPage.noneFits}</p>}
      <ol>
        {shown.map((contest) => (
          <Dispute
            key={contest.statements[0]?.proposition.id}
            contest={contest}
            heading={headings.get(contest) ?? { text: '' }}
          />
        ))}
      </ol>
      <Copy code={snippet(state, day)} />
    </>
  )
}

/** The disputes that fit the filters, in the order asked for. */
function useShown(all: readonly Contest[]): readonly Contest[] {
  const { contest: wanted, who, byDate } = useNavigation().state
  const { db, whole } = useReader()
  const dateOf = (contest: Contest) => contest.statements[0]?.proposition.valid ?? recordDate(contest, whole)
  const spoken = isEntityId(who) && new Set(db.claims.find({ speaker: who }).map((claim) => claim.proposition))
  return all
    .filter((contest) => wanted === '' || contest[wanted])
    .filter(({ statements }) => !spoken || statements.some(({ proposition }) => spoken.has(proposition.id)))
    .toSorted((a, b) => (byDate ? 0 : Number(b.denied) - Number(a.denied)) || byKnownDay(dateOf(a), dateOf(b)))
}

interface Heading {
  readonly text: string
  /** Where it is not in the language of the page. */
  readonly lang?: 'en'
}

/**
 * What each dispute is about: the statement that is denied, or of rival values the question, for none of them is the
 * heading. Where two questions read alike, the date of the record tells them apart.
 */
function useHeadings(all: readonly Contest[]): ReadonlyMap<Contest, Heading> {
  const t = useMessages()
  const local = useLocal()
  const title = useTitle()
  const name = useName()
  const { lang } = useNavigation().state
  const { whole } = useReader()
  const headingOf = ({ statements, rivals }: Contest): Heading => {
    const [first] = statements
    if (first === undefined) return { text: '' }
    const { about, predicate, regarding, text } = first.proposition
    const record = whole.get(about)
    if (!rivals) return isImplicit(first.proposition) ? { text: title(record) } : { text, lang: 'en' }
    const times = statements.flatMap(({ proposition: { valid } }) => (valid ? [formatEdtf(valid, lang)] : []))
    const question = [local(predicates[predicate]), ...(regarding ? [name(regarding)] : []), ...new Set(times)]
    return { text: `${title(record)}${t.colon}${question.join(', ')}` }
  }
  const headings = new Map(all.map((contest) => [contest, headingOf(contest)]))
  for (const alike of groupBy(headings, ([, { text }]) => text).values()) {
    if (alike.length === 1) continue
    for (const [contest, heading] of alike) {
      const date = recordDate(contest, whole)
      if (date) headings.set(contest, { ...heading, text: `${heading.text} (${formatEdtf(date, lang)})` })
    }
  }
  return headings
}

/** The date of the record that a dispute is about, where it has one. */
function recordDate({ statements: [first] }: Contest, whole: Reader['whole']): EdtfDate | undefined {
  const record = first && whole.get(first.proposition.about)
  return record && 'date' in record ? record.date : undefined
}

function Dispute({ contest, heading }: { readonly contest: Contest; readonly heading: Heading }) {
  const title = useTitle()
  const { lang } = useNavigation().state
  const { whole } = useReader()
  const { statements, rivals } = contest
  const [first] = statements
  if (first === undefined) return null
  const date = recordDate(contest, whole)
  const about = [
    ...(date ? [formatEdtf(date, lang)] : []),
    ...(rivals || isImplicit(first.proposition) ? [] : [title(whole.get(first.proposition.about))]),
  ]
  const denied = statements.filter(({ evidence }) => evidence.denied)
  return (
    <li className="dispute">
      {about.length > 0 && <p className="about">{about.join(' · ')}</p>}
      <h2>
        <Link to={{ view: 'record', id: first.proposition.id }} lang={heading.lang}>
          {heading.text}
        </Link>
      </h2>
      {rivals && <Rivals statements={statements} />}
      {denied.map((statement) => (
        <Sides key={statement.proposition.id} statement={statement} named={rivals} />
      ))}
    </li>
  )
}

/** Who says so and who denies it; beside rival values it says which of them. */
function Sides({ statement, named }: { readonly statement: Statement; readonly named: boolean }) {
  const t = useMessages()
  const { proposition, evidence } = statement
  return (
    <>
      {named && <p lang="en">{proposition.text}</p>}
      <div className="sides">
        {(['support', 'opposition'] as const).map((side) => (
          <div key={side} className={`side ${side === 'support' ? 'for' : 'against'}`}>
            <p>
              <Pips origins={evidence[side].origins} />{' '}
              <b>{side === 'support' ? t.evidence.saySo : t.evidence.sayOtherwise}</b>
            </p>
            <p>
              <EntityLinks ids={evidence[side].keys} />
            </p>
          </div>
        ))}
      </div>
    </>
  )
}
