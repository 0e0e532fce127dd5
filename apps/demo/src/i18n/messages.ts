import type { Language } from '../state/url'
import { useNavigation } from '../state/use-state'
import { en, type Messages } from './en'
import { fr } from './fr'

const catalogues: Readonly<Record<Language, Messages>> = { en, fr }

/** What the page says in a language. */
export const messagesIn = (lang: Language): Messages => catalogues[lang]

/** What the page says, in its language. */
export const useMessages = (): Messages => messagesIn(useNavigation().state.lang)

/** A text that exists in English and French, in the page’s language. */
export const useLocal = (): ((text: { readonly en: string; readonly fr: string }) => string) => {
  const { lang } = useNavigation().state
  return (text) => text[lang]
}
