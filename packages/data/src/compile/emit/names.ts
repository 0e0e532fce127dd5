/**
 * The name of the type of a vocabulary's terms: its singular, capitalised.
 *
 * @example
 * typeNameOf('modalities') // 'Modality'
 */
export function typeNameOf(vocabulary: string): string {
  const singular =
    irregular.get(vocabulary) ??
    vocabulary
      .replace(/ies$/, 'y')
      .replace(/sses$/, 'ss')
      .replace(/([^s])s$/, '$1')
  return singular.charAt(0).toUpperCase() + singular.slice(1)
}

const irregular: ReadonlyMap<string, string> = new Map([['bases', 'basis']])
