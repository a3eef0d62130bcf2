import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

// graphql 16 ships CommonJS and ESM side by side; @neo4j/graphql requires the former, so tests must get that one too.
const resolve = { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] }

/** Slow files that do not use the shared database: they start processes themselves, or a fake database. */
const APART = [
  'test/package.test.ts',
  'test/readers/**/*.test.ts',
  'test/database/{commands,connect,crowd,from-table-command,full-disk,launcher,launcher-jars,messages,outage,program,storage-fault}.test.ts',
  'test/http/{aborts,crowds,faults,hosts,log-disk,malformed,probe,routing,sending,stopping}.test.ts',
]

/** The files that need the real record come last, one after another, so that it is loaded once. */
class RecordLast extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => (/test\/(browser|record|docs)\b/.test(moduleId) ? 1 : 0)
    return Promise.resolve(files.toSorted((a, b) => rank(a) - rank(b) || a.moduleId.localeCompare(b.moduleId)))
  }
}

const slow = { fileParallelism: false, testTimeout: 120_000, hookTimeout: 180_000 }

export default defineConfig({
  resolve,
  test: {
    sequence: { sequencer: RecordLast },
    projects: [
      // Unit tests keep no state of their own, so they can share a process: that halves their time.
      { resolve, test: { name: 'unit', include: ['test/unit/**/*.test.ts'], isolate: false, pool: 'threads' } },
      { resolve, test: { name: 'apart', include: APART, ...slow } },
      {
        resolve,
        test: {
          name: 'database',
          include: ['test/{database,http,browser,record}/**/*.test.ts', 'test/*.test.ts'],
          exclude: APART,
          // Community Edition has one user database: files share it and run one after another. They share the modules
          // too, so that the schema of the API is built once.
          isolate: false,
          sequence: { groupOrder: 1 },
          globalSetup: ['test/support/global-database.ts'],
          ...slow,
        },
      },
    ],
  },
})
