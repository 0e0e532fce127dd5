// Lets the two builds share the declarations of all ids and rows, a megabyte that is the same for both: those of the
// CJS build refer to those of the ESM build, which the compiler allows for types alone. Part of `build`, after tsup.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'

const [name, ...others] = readdirSync('dist').filter((file) => /^types-.*\.d\.ts$/.test(file))
if (name === undefined || others.length > 0) throw new Error('expected one file of shared declarations in dist')

const copy = name.replace(/\.ts$/, '.cts')
if (readFileSync(`dist/${copy}`, 'utf8') !== readFileSync(`dist/${name}`, 'utf8')) {
  throw new Error(`dist/${copy} is not the same as dist/${name}, so the two builds cannot share it`)
}
const specifier = `./${name.replace(/\.d\.ts$/, '.js')}`
writeFileSync(`dist/${copy}`, `export type * from '${specifier}' with { 'resolution-mode': 'import' }\n`)
