#!/usr/bin/env node
// `npm start`: installs, builds, prints a summary of the data and two answered questions, then serves the demo.
// `npm start -- 5000` sets the first port to try.
import { fileURLToPath } from 'node:url'
import { pnpm } from './run-pnpm.mjs'
import { serve } from './serve.mjs'

const prepared = pnpm(['install']) || pnpm(['exec', 'turbo', 'run', 'build', '--output-logs=errors-only'])
if (prepared !== 0) process.exit(prepared)

// Only now can the packages that it asks be imported.
const { summary } = await import('./summary.mjs')
console.log(`\n${summary()}\n`)

const demo = fileURLToPath(new URL('../apps/demo/dist', import.meta.url))
const { address, close } = await serve(demo, Number(process.argv[2] ?? 4173))
console.log(`The explorer is at ${address} (Ctrl-C to stop)`)
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, close)
