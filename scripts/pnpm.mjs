#!/usr/bin/env node
// Runs the pnpm pinned in package.json's "packageManager" with the arguments given.
import { pnpm } from './run-pnpm.mjs'

process.exit(pnpm(process.argv.slice(2)))
