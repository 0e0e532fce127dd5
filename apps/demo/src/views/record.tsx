import type { Claim, Entity, Event, Relation } from '@mali-russia/data'
import { capacities, entityTypes, eventKinds, relationTypes, roles, stances } from '@mali-russia/data/vocabulary'
import { compareDates } from '@mali-russia/edtf'
import { Copy } from '../components/copy'
import { EvidencePanel } from '../components/evidence-panel'
import { Fact } from '../components/fact'
import { Payload } from '../components/payload'
import { DateText, EntityLink, useName, useTitle } from '../components/text'
import { useLocal, useMessages } from '../i18n/messages'
import { type Statement, useReader } from '../model/reader'
import { snippet } from '../model/snippet'
import { Link, useNavigation } from '../state/use-state'
import { Missing } from './missing'

/** One event, entity or relation: what it is, and what speaks for and against everything said of it. */
export function RecordView() {
  const { state } = useNavigation()
  const t = useMessages()
  const { whole, db, day } = useReader()
  const found = whole.tryGet(state.id)
  const statement = found && 'stance' in found ? whole.get(found.proposition) : found
  const record = statement && 'predicate' in statement ? whole.get(statement.about) : statement
  if (record === undefined || !isRecord(record)) return <Missing id={state.id} />
  return (
    <>
      {found !== record && !db.has(state.id) && (
        <p className="banner" role="status">
          <code>{state.id}</code>: {t.missing.unpublished}
        </p>
      )}
      {'names' in record ? (
        <EntityPage entity={record} />
      ) : 'kind' in record ? (
        <EventPage event={record} />
      ) : (
        <RelationPage relation={record} />
      )}
      <Copy code={snippet(state, day)} />
    </>
  )
}

function EventPage({ event }: { readonly event: Event }) {
  const t = useMessages()
  const local = useLocal()
  const { whole } = useReader()
  const parts = whole.events.find({ partOf: event.id })
  return (
    <>
      <Heading eyebrow={`${t.record.kinds.event} · ${local(eventKinds[event.kind])}`} title={local(event.title)} />
      {event.summary && <p className="summary">{local(event.summary)}</p>}
      <dl className="facts">
        <Fact label={t.record.when}>
          <DateText date={event.date} />
        </Fact>
        {event.places.length > 0 && (
          <Fact label={t.record.where}>
            <Entities ids={event.places} />
          </Fact>
        )}
        {event.participants.length > 0 && (
          <Fact label={t.record.who}>
            <ul>
              {event.participants.map((participant) => (
                <li key={`${participant.entity} ${participant.role}`}>
                  <EntityLink id={participant.entity} />{' '}
                  <small>
                    {local(roles[participant.role])}
                    {participant.capacity && `, ${local(capacities[participant.capacity])}`}
                    {participant.onBehalfOf && <OnBehalf id={participant.onBehalfOf} />}
                  </small>
                </li>
              ))}
            </ul>
          </Fact>
        )}
        <Payload event={event} />
        {event.instruments.length > 0 && (
          <Fact label={t.record.instruments}>
            <Entities ids={event.instruments} />
          </Fact>
        )}
        {event.partOf && (
          <Fact label={t.record.partOf}>
            <RecordLink record={whole.get(event.partOf)} />
          </Fact>
        )}
        {parts.length > 0 && (
          <Fact label={t.record.parts}>
            <ul>
              {parts.map((part) => (
                <li key={part.id}>
                  <RecordLink record={part} />
                </li>
              ))}
            </ul>
          </Fact>
        )}
        <IdRow id={event.id} />
      </dl>
      <EvidenceSection id={event.id} />
    </>
  )
}

function RelationPage({ relation }: { readonly relation: Relation }) {
  const t = useMessages()
  const local = useLocal()
  return (
    <>
      <Heading
        eyebrow={`${t.record.kinds.relation} · ${local(relationTypes[relation.type])}`}
        title={local(relation.title)}
      />
      <dl className="facts">
        <Fact label={t.record.when}>
          <DateText date={relation.date} />
        </Fact>
        <Fact label={t.record.who}>
          <Entities ids={[relation.from, relation.to]} />
          {relation.capacity && <small>{local(capacities[relation.capacity])}</small>}
        </Fact>
        <IdRow id={relation.id} />
      </dl>
      <EvidenceSection id={relation.id} />
    </>
  )
}

function EntityPage({ entity }: { readonly entity: Entity }) {
  const t = useMessages()
  const local = useLocal()
  const { db } = useReader()
  const relations = [
    ...db.relations.find({ from: entity.id, match: 'possible' }),
    ...db.relations.find({ to: entity.id, match: 'possible' }),
  ]
  const events = db.events.find({ participants: entity.id, match: 'possible' })
  const said = db.claims.find({ speaker: entity.id })
  return (
    <>
      <Heading eyebrow={local(entityTypes[entity.type])} title={local(entity.names)} />
      {entity.description && <p className="summary">{local(entity.description)}</p>}
      <dl className="facts">
        {entity.aliases.length > 0 && <Fact label={t.record.aliases}>{entity.aliases.join(' · ')}</Fact>}
        {entity.externalIds.length > 0 && (
          <Fact label={t.record.identifiers}>
            <ul>
              {entity.externalIds.map((external) => (
                <li key={`${external.scheme} ${external.value}`}>
                  {external.scheme}: {external.value}
                </li>
              ))}
            </ul>
          </Fact>
        )}
        <IdRow id={entity.id} />
      </dl>
      {relations.length > 0 && (
        <section>
          <h2>{t.record.offices}</h2>
          <RecordList records={relations} />
        </section>
      )}
      <EvidenceSection id={entity.id} title={t.record.statements} />
      <section>
        <h2>{t.record.events}</h2>
        {events.length === 0 ? <p className="aside">{t.record.noEvents}</p> : <RecordList records={events} />}
      </section>
      {said.length > 0 && (
        <section>
          <h2>{t.record.said}</h2>
          <Said claims={said} />
        </section>
      )}
    </>
  )
}

/** What the entity said, for or against, in the order in which it was said or published. */
function Said({ claims }: { readonly claims: readonly Claim[] }) {
  const local = useLocal()
  const { whole } = useReader()
  const dayOf = (claim: Claim) => claim.said ?? whole.get(claim.source).issued
  return (
    <ul className="list">
      {claims
        .toSorted((a, b) => compareDates(dayOf(a), dayOf(b)))
        .map((claim) => (
          <li key={claim.id}>
            <span className="when">
              <DateText date={dayOf(claim)} />
            </span>
            <span className="what">
              {local(stances[claim.stance])}:{' '}
              <Link to={{ view: 'record', id: claim.proposition }} lang="en">
                {whole.get(claim.proposition).text}
              </Link>{' '}
              <small className="aside">
                <EntityLink id={whole.get(claim.source).publisher} />
              </small>
            </span>
          </li>
        ))}
    </ul>
  )
}

function EvidenceSection({ id, title }: { readonly id: Statement['proposition']['about']; readonly title?: string }) {
  const t = useMessages()
  const { statementsAbout, day } = useReader()
  const statements = statementsAbout(id)
  if (statements.length === 0 && title !== undefined && day === undefined) return null
  return (
    <section>
      <h2>{title ?? t.evidence.label}</h2>
      {statements.length > 0 && t.evidence.inEnglish !== '' && <p className="aside">{t.evidence.inEnglish}</p>}
      {statements.length === 0 && (
        <p className="aside">{day === undefined ? t.record.noStatements : t.missing.unpublished}</p>
      )}
      {statements.map((statement) => (
        <EvidencePanel key={statement.proposition.id} statement={statement} />
      ))}
    </section>
  )
}

function RecordList({ records }: { readonly records: readonly (Event | Relation)[] }) {
  return (
    <ul className="list">
      {records.map((record) => (
        <li key={record.id}>
          <span className="when">
            <DateText date={record.date} />
          </span>
          <span className="what">
            <RecordLink record={record} />
          </span>
        </li>
      ))}
    </ul>
  )
}

function Heading({ eyebrow, title }: { readonly eyebrow: string; readonly title: string }) {
  return (
    <header>
      <p className="eyebrow">{eyebrow}</p>
      <h1 tabIndex={-1}>{title}</h1>
    </header>
  )
}

function RecordLink({ record }: { readonly record: Entity | Event | Relation }) {
  const title = useTitle()
  return <Link to={{ view: 'record', id: record.id }}>{title(record)}</Link>
}

function Entities({ ids }: { readonly ids: readonly Entity['id'][] }) {
  return (
    <ul>
      {ids.map((id) => (
        <li key={id}>
          <EntityLink id={id} />
        </li>
      ))}
    </ul>
  )
}

function OnBehalf({ id }: { readonly id: Entity['id'] }) {
  const t = useMessages()
  const name = useName()
  return <>, {t.record.onBehalfOf(name(id))}</>
}

function IdRow({ id }: { readonly id: string }) {
  const t = useMessages()
  return (
    <Fact label={t.record.idLabel}>
      <code>{id}</code>
    </Fact>
  )
}

function isRecord(record: object): record is Entity | Event | Relation {
  return 'names' in record || ('title' in record && 'date' in record)
}
