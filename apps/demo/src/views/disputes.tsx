import { predicates } from '@mali-russia/data/vocabulary'
import { formatEdtf } from '@mali-russia/edtf'
import { Copy } from '../components/copy'
import { Pips } from '../components/pips'
import { Rivals } from '../components/rivals'
import { useName, useTitle } from '../components/text'
import { useLocal, useMessages } from '../i18n/messages'
import { byKnownDay } from '../model/by-known-day'
import { type Statement, useReader } from '../model/reader'
import { snippet } from '../model/snippet'
import { Link, useNavigation } from '../state/use-state'

/** Every disputed statement, both sides at a glance; of rival values one entry stands for all. */
export function DisputesView() {
  const t = useMessages()
  const { state } = useNavigation()
  const { disputed, day, whole } = useReader()
  const dateOf = ({ proposition }: Statement) => {
    const record = whole.get(proposition.about)
    return proposition.valid ?? ('date' in record ? record.date : undefined)
  }
  const shown = onePerRivalry(disputed).sort((a, b) => byKnownDay(dateOf(a), dateOf(b)))
  return (
    <>
      <header>
        <h1 tabIndex={-1}>{t.disputes}</h1>
        <p className="lede">{t.disputesPage.intro}</p>
        <p className="count" role="status">
          {disputed.length === 0 ? t.disputesPage.none : t.disputesPage.count(disputed.length)}
        </p>
      </header>
      <ol>
        {shown.map((statement) => (
          <Dispute key={statement.proposition.id} statement={statement} />
        ))}
      </ol>
      <Copy code={snippet(state, day)} />
    </>
  )
}

function Dispute({ statement }: { readonly statement: Statement }) {
  const t = useMessages()
  const local = useLocal()
  const title = useTitle()
  const name = useName()
  const { lang } = useNavigation().state
  const { whole } = useReader()
  const { proposition, evidence } = statement
  const record = whole.get(proposition.about)
  const implicit = proposition.predicate === 'occurred' || proposition.predicate === 'holds'
  // Of rival values none is the heading: the question is.
  const question = `${title(record)}: ${local(predicates[proposition.predicate])}`
  const about = [
    ...('date' in record && record.date ? [formatEdtf(record.date, lang)] : []),
    ...(implicit || !evidence.denied ? [] : [title(record)]),
  ]
  return (
    <li className="dispute">
      <p className="about">{about.join(' · ')}</p>
      <h2>
        <Link to={{ view: 'record', id: proposition.id }} lang={implicit || !evidence.denied ? undefined : 'en'}>
          {implicit ? title(record) : evidence.denied ? proposition.text : question}
        </Link>
      </h2>
      {evidence.rivals.length > 0 && <Rivals statement={statement} />}
      {evidence.denied && (
        <div className="sides">
          {(['support', 'opposition'] as const).map((side) => (
            <div key={side} className={`side ${side === 'support' ? 'for' : 'against'}`}>
              <p>
                <Pips origins={evidence[side].origins} />{' '}
                <b>{side === 'support' ? t.evidence.saySo : t.evidence.sayOtherwise}</b>
              </p>
              <p>{evidence[side].keys.map(name).join(', ')}</p>
            </div>
          ))}
        </div>
      )}
    </li>
  )
}

function onePerRivalry(statements: readonly Statement[]): Statement[] {
  const covered = new Set<string>()
  return statements.filter(({ proposition, evidence }) => {
    const known = covered.has(proposition.id) && !evidence.denied
    for (const rival of evidence.rivals) covered.add(rival)
    return !known
  })
}
