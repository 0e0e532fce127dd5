import type { Language } from '../state/url'

/** The name of a language, from its BCP 47 code. */
export const languageName = (code: string, lang: Language): string =>
  new Intl.DisplayNames([lang], { type: 'language' }).of(code) ?? code
