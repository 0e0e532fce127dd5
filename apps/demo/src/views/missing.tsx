import { UnknownIdError } from '@mali-russia/core'
import { type Redirect, redirects } from '@mali-russia/data/meta'
import { useMessages } from '../i18n/messages'
import { useReader } from '../model/reader'
import { Link } from '../state/use-state'

/** Says that there is no such record: what became of one that there was, or which one may have been meant. */
export function Missing({ id }: { readonly id: string }) {
  const t = useMessages()
  const retired = redirects.find((redirect) => redirect.id === id)
  return (
    <>
      <h1 tabIndex={-1}>{retired ? t.missing.retired : t.missing.title}</h1>
      {retired ? <Retired redirect={retired} /> : <Unknown id={id} />}
      <p>
        <Link to={{ view: 'timeline', id: '' }}>{t.missing.home}</Link>
      </p>
    </>
  )
}

function Retired({ redirect }: { readonly redirect: Redirect }) {
  const t = useMessages()
  const { id, release, reason } = redirect
  const places = redirect.how === 'withdrawn' ? [] : [redirect.to].flat()
  return (
    <>
      <p className="lede">{places.length === 0 ? t.missing.withdrawn(id, release) : t.missing.moved(id, release)}</p>
      {places.length > 0 && (
        <ul>
          {places.map((place) => (
            <li key={place}>
              <Link to={{ view: 'record', id: place }}>{place}</Link>
            </li>
          ))}
        </ul>
      )}
      <p>
        {t.missing.reason} <span lang="en">{reason}</span>
      </p>
    </>
  )
}

function Unknown({ id }: { readonly id: string }) {
  const t = useMessages()
  const { whole } = useReader()
  const nearest = nearestTo(id, whole)
  return (
    <>
      <p className="lede">{t.missing.text(id)}</p>
      {nearest !== undefined && (
        <p>
          {t.missing.nearest} <Link to={{ view: 'record', id: nearest }}>{nearest}</Link>?
        </p>
      )}
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
