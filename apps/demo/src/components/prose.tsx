import { Fragment, type ReactNode } from 'react'

/**
 * Paragraphs of a page of the documentation, without its heading: bold and code are kept; of a link its text, since the
 * other pages are not here.
 */
export function Prose({ markdown }: { readonly markdown: string }) {
  return markdown
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '' && !paragraph.startsWith('#'))
    .map((paragraph) => <p key={paragraph}>{inline(paragraph)}</p>)
}

function inline(text: string): ReactNode {
  return text
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .split(/(\*\*[^*]+\*\*|`[^`]+`)/)
    .map((part, i) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text never move
      <Fragment key={i}>
        {part.startsWith('**') ? (
          <b>{part.slice(2, -2)}</b>
        ) : part.startsWith('`') ? (
          <code>{part.slice(1, -1)}</code>
        ) : (
          part
        )}
      </Fragment>
    ))
}
