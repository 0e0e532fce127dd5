/**
 * Prints a module that exports one constant: the value as JSON, parsed and frozen when it is first imported. It serves
 * what runs from the sources; what is built takes the same value from json/.
 *
 * @param imports The import lines that the type needs.
 */
export const printConstant = (name: string, type: string, imports: readonly string[], value: unknown): string =>
  [
    '// Generated from the records by the compiler. Do not edit.',
    "import { freeze } from '../freeze.js'",
    ...imports,
    '',
    `export const ${name}: ${type} = /*#__PURE__*/ freeze(/*#__PURE__*/ JSON.parse(${singleQuoted(JSON.stringify(value))}))`,
    '',
  ].join('\n')

const singleQuoted = (text: string): string =>
  `'${text
    .replaceAll('\\', '\\\\')
    .replaceAll("'", "\\'")
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029')}'`
