import type { Source } from '@mali-russia/data'
import { carriers } from '@mali-russia/data/vocabulary'
import { useLocal, useMessages } from '../i18n/messages'
import { useNavigation } from '../state/use-state'
import { languageName } from './language-name'

/** The way out to the text itself, where it has an address; of a copy it says that it is one. */
export function OriginalLink({ source }: { readonly source: Source }) {
  const t = useMessages()
  const local = useLocal()
  const { lang } = useNavigation().state
  if (source.url === undefined) return null
  const language = languageName(source.language, lang)
  return (
    <a href={source.url} rel="noreferrer" hrefLang={source.language}>
      {source.carrier === 'original'
        ? t.evidence.original(language)
        : `${local(carriers[source.carrier])}, ${language}`}
      {'\u00a0↗'}
    </a>
  )
}
