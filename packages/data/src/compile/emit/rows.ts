/** Prints rows as a JSON array with one row a line, so that releases can be compared by lines. */
export const printRows = (rows: readonly unknown[]): string =>
  rows.length === 0 ? '[]\n' : `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`
