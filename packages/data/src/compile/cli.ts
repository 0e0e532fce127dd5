import { fileURLToPath } from 'node:url'
import { run } from './run.js'

// The folder of the package, wherever it is started from.
const root = fileURLToPath(new URL('../..', import.meta.url))

process.exitCode = run(process.argv.slice(2), { root, print: console.log, complain: console.error })
