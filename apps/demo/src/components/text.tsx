import type { Entity, Event, Relation, Source } from '@mali-russia/data'
import { type EdtfDate, formatEdtf } from '@mali-russia/edtf'
import { Fragment } from 'react'
import { useLocal, useMessages } from '../i18n/messages'
import { useReader } from '../model/reader'
import { Link, useNavigation } from '../state/use-state'

/** A date in words; of what had not ended, also until when it is attested. */
export function DateText({ date }: { readonly date: EdtfDate }) {
  const t = useMessages()
  const { lang } = useNavigation().state
  const attested = date.end === null ? date.earliestEnd : undefined
  if (attested !== undefined) {
    return (
      <>
        {formatEdtf(date, lang)}, {t.lastAttested(formatEdtf(attested, lang))}
      </>
    )
  }
  return <time dateTime={/^[\d-]+$/.test(date.edtf) ? date.edtf : undefined}>{formatEdtf(date, lang)}</time>
}

/** The name of an entity, a link to its record. */
export function EntityLink({ id }: { readonly id: Entity['id'] }) {
  const name = useName()
  return <Link to={{ view: 'record', id }}>{name(id)}</Link>
}

/** Names of entities in a row, each a link. */
export function EntityLinks({ ids }: { readonly ids: readonly Entity['id'][] }) {
  return ids.map((id, i) => (
    <Fragment key={id}>
      {i > 0 && ', '}
      <EntityLink id={id} />
    </Fragment>
  ))
}

/** The title of an event or relation, or the name of an entity. */
export function useTitle(): (record: Entity | Event | Relation) => string {
  const local = useLocal()
  return (record) => ('names' in record ? local(record.names) : local(record.title))
}

/** The name of an entity in the page’s language. */
export function useName(): (id: Entity['id']) => string {
  const local = useLocal()
  const { whole } = useReader()
  return (id) => local(whole.get(id).names)
}

/** The title of a source in its own language, a link to its page. */
export function SourceLink({ source }: { readonly source: Source }) {
  return (
    <Link to={{ view: 'source', id: source.id }} lang={source.language}>
      {source.title}
    </Link>
  )
}

/** A source with whose it is: a description of ours in place of a title does not tell. */
export function SourceOfPublisher({ source }: { readonly source: Source }) {
  return (
    <>
      <SourceLink source={source} /> (<EntityLink id={source.publisher} />)
    </>
  )
}
