import type { Evidence } from '@mali-russia/data'
import { useMessages } from '../i18n/messages'

/** Origins as dots: filled where they are known to be the origin, hollow where they may be one. */
export function Pips({ origins }: { readonly origins: Evidence['support']['origins'] }) {
  const t = useMessages()
  const shown = Math.min(origins.possible, 12)
  return (
    <span className="pips" role="img" aria-label={t.evidence.origins(origins.certain, origins.possible)}>
      {Array.from({ length: shown }, (_, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the dots are alike and never move
        <i key={i} className={i < origins.certain ? 'certain' : ''} />
      ))}
    </span>
  )
}
