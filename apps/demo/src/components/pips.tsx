import type { Evidence } from '@mali-russia/data'
import { useMessages } from '../i18n/messages'

/** More dots than these nobody counts at a glance. */
const mostDots = 12

/** Origins as dots: filled where they are known to be the origin, hollow where they may be one. Many are told in numbers. */
export function Pips({ origins: { certain, possible } }: { readonly origins: Evidence['support']['origins'] }) {
  const t = useMessages()
  return (
    <span className="pips" role="img" aria-label={t.evidence.origins(certain, possible)}>
      {possible > mostDots ? (
        <>
          <i className="certain" />
          {certain}
          {possible > certain && (
            <>
              <i />
              {possible - certain}
            </>
          )}
        </>
      ) : (
        Array.from({ length: possible }, (_, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the dots are alike and never move
          <i key={i} className={i < certain ? 'certain' : ''} />
        ))
      )}
    </span>
  )
}
