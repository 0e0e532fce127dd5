import type { LintInput, LintRule } from './types.js'
import { nameOf } from './words.js'

/** Nobody takes a description of ours for a headline, or looks for it on the page. */
export const suppliedTitles: LintRule = {
  name: 'supplied-titles',
  description: 'A title in square brackets is a description of ours, and the note says so; no other title is.',
  check({ tables }) {
    return tables.sources.flatMap((source) => {
      const { title, note = '' } = source
      if (!isBracketed(title))
        return describesTitle.test(note)
          ? [fault(source, 'title', `has a description for a title, by its note; put it in brackets: [${title}]`)]
          : []
      return speaksOfTitle.test(note)
        ? []
        : [
            fault(
              source,
              'note',
              'has its title in brackets, but no note on it; write there that the title was not seen',
            ),
          ]
    })
  },
}

type Source = LintInput['tables']['sources'][number]

const speaksOfTitle = /\b(titles?|headline|description|not seen)\b/i
const describesTitle =
  /\b(title|one) given describes\b|\btitle\b[^.]*\b(is a description|is ours)\b|\bdescription stands\b/i

const isBracketed = (title: string) => title.startsWith('[') && title.endsWith(']')

const fault = ({ id }: Source, field: 'title' | 'note', what: string) => ({
  record: id,
  path: [field],
  message: `${nameOf(id)} ${what}`,
})
