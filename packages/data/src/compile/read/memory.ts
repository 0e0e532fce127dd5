/** Remembers, file by file, what was last read of it, and reads it again only when its text has changed. */
export function rememberingParser<Read>(parse: (text: string) => Read): (text: string, path: string) => Read {
  const known = new Map<string, { readonly text: string; readonly read: Read }>()
  return (text, path) => {
    const last = known.get(path)
    if (last?.text === text) return last.read
    const read = parse(text)
    known.set(path, { text, read })
    return read
  }
}
