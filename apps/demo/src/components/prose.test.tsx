import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Prose } from './prose'

test('paragraphs keep bold and code, and of links the text', () => {
  const markdown = '# Limits\n\n**A count** is `one`.\n\nSee [the audit](audit.md), <b>not</b> a tag.\n'
  expect(renderToStaticMarkup(<Prose markdown={markdown} />)).toBe(
    '<p><b>A count</b> is <code>one</code>.</p><p>See the audit, &lt;b&gt;not&lt;/b&gt; a tag.</p>',
  )
})
