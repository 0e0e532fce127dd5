import { UnknownIdError } from '@mali-russia/core'
import { useMessages } from '../i18n/messages'
import { useReader } from '../model/reader'
import { Link } from '../state/use-state'

/** Says that there is no such record, and which one may have been meant. */
export function Missing({ id }: { readonly id: string }) {
  const t = useMessages()
  const { whole } = useReader()
  const nearest = nearestTo(id, whole)
  return (
    <>
      <h1 tabIndex={-1}>{t.missing.title}</h1>
      <p className="lede">{t.missing.text(id)}</p>
      {nearest !== undefined && (
        <p>
          {t.missing.nearest}{' '}
          <Link to={{ view: nearest.startsWith('source:') ? 'source' : 'record', id: nearest }}>{nearest}</Link>?
        </p>
      )}
      <p>
        <Link to={{ view: 'timeline', id: '' }}>{t.missing.home}</Link>
      </p>
    </>
  )
}

function nearestTo(id: string, database: { readonly get: (id: never) => unknown }): string | undefined {
  try {
    database.get(id as never) // known not to exist: asked for the error, which names the nearest
  } catch (error) {
    if (error instanceof UnknownIdError) return error.nearest[0]
  }
  return undefined
}
