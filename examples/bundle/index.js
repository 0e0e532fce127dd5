// One table, for a page that needs no other: a bundler leaves the rest out.
// npx esbuild index.js --bundle --minify --format=esm
import { events } from '@mali-russia/data/events'

console.log(events.length)
