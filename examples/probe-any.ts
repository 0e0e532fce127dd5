import ts from 'typescript-5.9'

/**
 * TypeScript source that compiles only where nothing that an entry exports is `any`, however it is reached: through
 * properties, elements, parameters and results, down to a depth of at most 6. The compiler's message names the path to the `any`.
 *
 * @param entry such as `@mali-russia/data/events`
 * @param folder where the package is installed
 * @param depth how many steps down; 0 looks at the exports alone, for those whose members belong to somebody else
 */
export function probeOf(entry: string, folder: string, depth = 6): string {
  const types = exportedTypes(entry, folder)
  // An index names thousands of ids for a few types of record: of these it is asked whether one is `any`; what they are
  // made of is looked at where they are exported.
  const isIndex = ({ name }: ExportedType) => name.endsWith('Index')
  return `${pathToAny}
import type * as Entry from '${entry}'
interface Types ${members(types.filter((type) => !isIndex(type)))}
interface Indexes ${members(types.filter(isIndex), (type) => `${type}[keyof ${type}]`)}
declare const found:
  | Under<keyof typeof Entry, typeof Entry, ${depth}>
  | Under<keyof Types, Types, ${depth}>
  | Under<keyof Indexes, Indexes, 0>
export const nothing: never = found
`
}

function members(types: readonly ExportedType[], lookedAt = (type: string): string => type): string {
  const lines = types.map(({ name, parameters }) => {
    // Whatever a parameter asks for, never satisfies it.
    const given = parameters > 0 ? `<${Array(parameters).fill('never').join(', ')}>` : ''
    return `  ${name}: ${lookedAt(`Entry.${name}${given}`)}\n`
  })
  return `{\n${lines.join('')}}`
}

interface ExportedType {
  readonly name: string
  /** Number of type parameters that have no default. */
  readonly parameters: number
}

const pathToAny = `type IsAny<T> = 0 extends 1 & T ? true : false
type Lower = [never, 0, 1, 2, 3, 4, 5]
type Join<Key, Path> = Key extends string ? (Path extends string ? \`\${Key}.\${Path}\` : never) : never
type Under<Key, T, Depth extends number> = Key extends keyof T ? Join<Key, PathToAny<T[Key], Depth>> : never
type PathToAny<T, Depth extends number> =
  IsAny<T> extends true ? 'any'
  : [Depth] extends [0] ? never
  : T extends string | number | bigint | boolean | symbol | null | undefined ? never
  : T extends readonly unknown[] ? Join<'[]', PathToAny<T[number], Lower[Depth]>>
  : T extends ReadonlyMap<infer Key, infer Value> ? PathToAny<Key | Value, Lower[Depth]>
  : T extends ReadonlySet<infer Value> ? PathToAny<Value, Lower[Depth]>
  : T extends abstract new (...args: infer Given) => infer Made
    ? Join<'new', PathToAny<Given[number] | Made, Lower[Depth]>>
  : T extends (...args: infer Given) => infer Result
    ? Join<'parameter', PathToAny<Given[number], Lower[Depth]>> | Join<'result', PathToAny<Result, Lower[Depth]>>
  : T extends object ? { [Key in keyof T]-?: Under<Key, T, Lower[Depth]> }[keyof T]
  : never
`

/** The types that an entry exports. */
function exportedTypes(entry: string, folder: string): ExportedType[] {
  const options = { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext, types: [] }
  const from = `${folder}/probe.mts`
  const found = ts.resolveModuleName(entry, from, options, ts.sys, undefined, undefined, ts.ModuleKind.ESNext)
  const path = found.resolvedModule?.resolvedFileName
  if (path === undefined) throw new Error(`${entry} has no declarations that an import finds`)
  const program = ts.createProgram([path], options)
  const checker = program.getTypeChecker()
  const source = program.getSourceFile(path)
  const module = source && checker.getSymbolAtLocation(source)
  if (module === undefined) throw new Error(`${path} is no module`)
  return checker.getExportsOfModule(module).flatMap((exported) => {
    const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported
    return symbol.flags & ts.SymbolFlags.Type ? [{ name: exported.name, parameters: requiredParameters(symbol) }] : []
  })
}

function requiredParameters(symbol: ts.Symbol): number {
  const declaration = symbol.declarations?.find(
    (node) => ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node) || ts.isClassDeclaration(node),
  )
  return declaration?.typeParameters?.filter((parameter) => parameter.default === undefined).length ?? 0
}
