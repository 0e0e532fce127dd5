/** Makes a guard that knows the ids of the rows that a function gives. It is called at the first question. */
export function idGuard<Id extends string>(
  rows: () => readonly { readonly id: Id }[],
): (value: unknown) => value is Id {
  let ids: ReadonlySet<unknown> | undefined
  return (value): value is Id => {
    ids ??= new Set(rows().map((row) => row.id))
    return ids.has(value)
  }
}
