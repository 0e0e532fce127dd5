import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: [
      'packages/*/{src,test}/**/*.test.ts',
      'apps/*/src/**/*.test.{ts,tsx}',
      'examples/*.test.ts',
      'scripts/*.test.mjs',
    ],
    testTimeout: 20_000,
    coverage: {
      // The date arithmetic that everything rests on: every branch of it is tested, or the run fails.
      include: ['packages/edtf/src/**/*.ts'],
      exclude: ['**/*.test.ts'],
      reporter: ['text-summary'],
      thresholds: { branches: 100, functions: 100, lines: 100, statements: 100 },
    },
  },
})
