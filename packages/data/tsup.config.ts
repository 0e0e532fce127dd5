import { defineConfig } from 'tsup'

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    sources: 'src/sources.ts',
    entities: 'src/entities.ts',
    events: 'src/events.ts',
    relations: 'src/relations.ts',
    propositions: 'src/propositions.ts',
    claims: 'src/claims.ts',
    evidence: 'src/evidence.ts',
    meta: 'src/meta.ts',
    vocabulary: 'src/vocabulary.ts',
    schema: 'src/schema/index.ts',
    rules: 'src/rules/index.ts',
  },
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  // One chunk a table, so that the CJS build does not hold a table twice.
  splitting: true,
  clean: true,
  // tsup sets options that TypeScript 6 deprecates.
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
})
