import { defineConfig, type Options } from 'tsup'

type Plugin = NonNullable<Options['esbuildPlugins']>[number]

/** Both builds take the tables from json/, where they are already, and so hold none themselves. */
const importTables: Plugin = {
  name: 'import-tables',
  setup(build) {
    build.onResolve({ filter: /^\.\.\/json\// }, ({ path }) => ({ path, external: true }))
    build.onLoad({ filter: /[\\/]generated[\\/][a-z]+\.ts$/ }, ({ path }) => {
      const name = path.replace(/^.*[\\/]|\.ts$/g, '')
      return {
        contents: [
          `import ${name}Json from '../json/${name}.json' with { type: 'json' }`,
          "import { freeze } from '../freeze.js'",
          `export const ${name} = /*#__PURE__*/ freeze(${name}Json)`,
        ].join('\n'),
      }
    })
  },
}

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
  // One chunk a table, so that every entry that names it gives the same frozen rows.
  splitting: true,
  clean: true,
  esbuildPlugins: [importTables],
  // Import attributes are younger than the target; every Node that we promise has them.
  esbuildOptions: (options) => {
    options.supported = { ...options.supported, 'import-attributes': true }
  },
  // tsup sets options that TypeScript 6 deprecates.
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
})
