import { describe, expect, it } from 'vitest'
import { tidy } from './tidy.js'

describe('the usual form of a record file', () => {
  it('has the fields in the order of the schema, each with the comments above it', () => {
    const text = '# first line\nnames: { fr: b, en: a }\n# of its kind\nkind: media\nexternalIds: # none\n  []\n'
    expect(tidy(text, 'organization')).toBe(
      '# first line\n# of its kind\nkind: media\nnames: { fr: b, en: a }\nexternalIds: # none\n  []\n',
    )
  })

  it('sorts the fields of claims, but not the claims', () => {
    const claims =
      'claims:\n  z:\n    stance: asserts\n    source: source:x\n  a: { stance: denies, source: source:x }\n'
    expect(tidy(claims, 'event')).toBe(
      'claims:\n  z:\n    source: source:x\n    stance: asserts\n  a: { stance: denies, source: source:x }\n',
    )
  })

  it('moves a text of many lines whole', () => {
    const text = 'title: >-\n  One\n  # no comment\n\n  two\ntype: report\n'
    expect(tidy(text, 'source')).toBe('type: report\ntitle: >-\n  One\n  # no comment\n\n  two\n')
  })

  it('has lines that end in LF and in no space', () => {
    expect(tidy('kind: media  \r\nnames: { en: a, fr: b }\r\n\r\n', 'organization')).toBe(
      'kind: media\nnames: { en: a, fr: b }\n',
    )
  })

  it('never changes what the file says', () => {
    const text = 'note: |-\n  a  \n  b\ntype: report\n'
    expect(tidy(text, 'source')).toBe(text)
  })

  it('leaves alone what cannot be read', () => {
    for (const text of [
      'kind: [media  \n',
      'names: { en: a, fr: b }\nkind: media"\n  x: 1\n',
      'names: { en: caf\uFFFD, fr: b }\nkind: media\n',
      'names: &names { en: a, fr: b }\nkind: media\n',
    ])
      expect(tidy(text, 'organization')).toBe(text)
  })
})
