/**
 * The years that a slug names.
 *
 * @example
 * yearsIn('tass-2021-09-13-election-of-2022') // ['2021', '2022']
 */
export const yearsIn = (slug: string): string[] => slug.split('-').filter((word) => /^(?:1[89]|20)\d\d$/.test(word))
