import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, parseAllDocuments, type YAMLError } from 'yaml'
import type { YamlEntry, YamlNode } from './node.js'

/** Something wrong at an offset of a text. */
export interface TextFault {
  readonly at: number
  readonly message: string
}

/**
 * Reads the YAML of a record file: one document, every scalar a plain string, nothing that means more than it says.
 * Anchors, aliases, merge keys, tags, tabs, keys written twice and characters that were lost are faults.
 *
 * @returns the tree, unless the text cannot be read at all, and every fault.
 */
export function parseYaml(text: string): { readonly root?: YamlNode; readonly faults: readonly TextFault[] } {
  const tab = text.indexOf('\t')
  if (tab >= 0) return { faults: [{ at: tab, message: 'a tab; indent with spaces' }] }
  // What a decoder puts where bytes are no UTF-8: the letter that was meant is lost, so the file must not be written.
  const lost = text.indexOf('\uFFFD')
  if (lost >= 0) return { faults: [{ at: lost, message: 'a character that is no UTF-8; save the file as UTF-8' }] }
  const documents = parseAllDocuments(text, { schema: 'failsafe', prettyErrors: false, uniqueKeys: false })
  const [document, second] = [...documents]
  if (!document?.contents) return { faults: [{ at: 0, message: 'the file is empty; write one record' }] }
  const faults = [...document.errors, ...document.warnings].map(syntaxFault)
  if (document.errors.length > 0) return { faults }
  if (second) faults.push({ at: second.range[0], message: 'a second document; write one record a file, without ---' })
  return { root: nodeOf(document.contents, 0, faults), faults }
}

function nodeOf(node: Node | null, parentAt: number, faults: TextFault[]): YamlNode {
  const at = node?.range?.[0] ?? parentAt
  if (isAlias(node)) {
    faults.push({ at, message: `an alias, *${node.source}; write the value out` })
    return { kind: 'scalar', at, text: '' }
  }
  if (node?.anchor) faults.push({ at, message: `an anchor, &${node.anchor}; write the value out where it is needed` })
  if (node?.tag) faults.push({ at, message: `a tag, ${node.tag}; leave it out: every value is read as its field asks` })
  if (isMap<Node, Node>(node)) return { kind: 'map', at, entries: entriesOf(node.items, at, faults) }
  if (isSeq<Node>(node)) return { kind: 'list', at, items: node.items.map((item) => nodeOf(item, at, faults)) }
  return { kind: 'scalar', at, text: isScalar(node) ? String(node.value ?? '') : '' }
}

function entriesOf(
  pairs: readonly Pair<Node, Node | null>[],
  parentAt: number,
  faults: TextFault[],
): Map<string, YamlEntry> {
  const entries = new Map<string, YamlEntry>()
  for (const { key, value } of pairs) {
    const at = key.range?.[0] ?? parentAt
    const name = isScalar(key) ? String(key.value ?? '') : ''
    if (name === '') faults.push({ at, message: 'a key that is no word; write a word before the colon' })
    else if (name === '<<') faults.push({ at, message: 'a merge key, <<; write the fields out' })
    else if (entries.has(name)) faults.push({ at, message: `"${name}" is written twice; keep one` })
    else entries.set(name, { at, value: nodeOf(value, at, faults) })
  }
  return entries
}

function syntaxFault({ pos, code, message }: YAMLError): TextFault {
  return { at: pos[0], message: advice.get(code) ?? `the YAML cannot be read: ${message.split('\n')[0]}` }
}

const advice: ReadonlyMap<YAMLError['code'], string> = new Map([
  ['BAD_INDENT', 'the indentation does not fit; line it up with the fields beside it'],
  [
    'BLOCK_AS_IMPLICIT_KEY',
    'two colons on one line; put quotes around a text with ": " in it, or begin a new line after the first',
  ],
  ['BAD_ALIAS', 'a text that begins with * ; put quotes around it'],
  ['MULTILINE_IMPLICIT_KEY', 'a key over several lines; a line is missing its colon or its quotes'],
  ['MISSING_CHAR', 'a closing quote, bracket or brace, a comma or a colon is missing here'],
])
