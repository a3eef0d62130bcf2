/** Who may import whom: the layers of CONTRIBUTING.md. Types count too. */
const layer = (name, from, allowed) => ({
  name,
  severity: 'error',
  from: { path: from },
  to: { path: '^src/', pathNot: [from, ...allowed] },
})
const errors = '^src/errors\\.ts$'
const packageRoot = '^src/package-root\\.ts$'
const dates = '^src/dates\\.ts$'
const graph = '^src/graph/'
const change = '^src/change/'
const database = '^src/database/'

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'not-to-test', severity: 'error', from: { path: '^src' }, to: { path: '^test' } },
    {
      name: 'only-cli-reads-config',
      severity: 'error',
      from: { path: '^src', pathNot: '^src/(cli/|config)' },
      to: { path: '^src/config\\.ts$' },
    },
    layer('errors-import-nothing', errors, []),
    layer('graph-is-pure', graph, [errors]),
    layer('dates-are-pure', dates, [errors]),
    layer('change-is-pure', change, [errors, dates, graph]),
    {
      name: 'the-middle-touches-nothing-outside',
      severity: 'error',
      from: { path: '^src/(graph|change|dates)' },
      to: { dependencyTypes: ['npm', 'core'] },
    },
    layer('database', database, [errors, packageRoot, dates, graph, change]),
    layer('seed', '^src/seed/', [errors, packageRoot, dates, graph, change, database]),
    layer('server', '^src/server/', [errors, packageRoot, dates, graph, change, database]),
    layer('launcher', '^src/launcher/', [errors, packageRoot]),
    layer('explorer-talks-to-the-api-only', '^src/explorer/', []),
    {
      name: 'explorer-is-for-browsers',
      severity: 'error',
      from: { path: '^src', pathNot: '^src/explorer/' },
      to: { path: '^src/explorer/' },
    },
    {
      name: 'no-node-in-browsers',
      severity: 'error',
      from: { path: '^src/explorer' },
      to: { dependencyTypes: ['core'] },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
  },
}
