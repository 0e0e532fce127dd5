#!/usr/bin/env node
// Writes the version of the data and the day of its release into CITATION.cff. Part of `version`, after changesets.
import { readFileSync, writeFileSync } from 'node:fs'
import { parseDocument } from 'yaml'

const manifest = new URL('../packages/data/package.json', import.meta.url)
const citation = new URL('../CITATION.cff', import.meta.url)

const { version } = JSON.parse(readFileSync(manifest, 'utf8'))
const document = parseDocument(readFileSync(citation, 'utf8'))
document.set('version', version)
document.set('date-released', new Date().toISOString().slice(0, 10))
writeFileSync(citation, document.toString({ lineWidth: 120 }))
