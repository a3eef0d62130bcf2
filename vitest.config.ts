import { defineConfig } from 'vitest/config'

// graphql 16 ships CommonJS and ESM side by side; @neo4j/graphql requires the former, so tests must get that one too.
const resolve = { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] }

export default defineConfig({
  resolve,
  test: {
    projects: [
      // Unit tests keep no state of their own, so they can share a process: that halves their time.
      { resolve, test: { name: 'unit', include: ['test/unit/**/*.test.ts'], isolate: false, pool: 'threads' } },
      {
        resolve,
        test: {
          name: 'database',
          include: [
            'test/database/**/*.test.ts',
            'test/http/**/*.test.ts',
            'test/browser/**/*.test.ts',
            'test/*.test.ts',
          ],
          // Community Edition has one user database: files share it and run one after another.
          fileParallelism: false,
          globalSetup: ['test/support/global-database.ts'],
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
})
