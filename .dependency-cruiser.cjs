/** Who may import whom: the floors of CONTRIBUTING.md, lowest first. Types count too. */
const ROOMS = {
  errors: [],
  'package-root': [],
  log: [],
  scope: ['errors'],
  text: ['errors'],
  vocabulary: ['errors', 'text'],
  time: ['errors', 'vocabulary'],
  'schema-file': ['package-root', 'vocabulary'],
  change: ['errors', 'time', 'vocabulary'],
  graph: ['errors', 'time', 'change'],
  sentence: ['text', 'time', 'change', 'graph'],
  export: ['errors', 'text', 'time', 'vocabulary', 'graph'],
  database: ['errors', 'package-root', 'schema-file', 'scope', 'vocabulary'],
  questions: [
    'errors',
    'schema-file',
    'scope',
    'text',
    'time',
    'vocabulary',
    'change',
    'graph',
    'sentence',
    'database',
  ],
  feed: ['errors', 'schema-file', 'time', 'vocabulary', 'change', 'graph', 'export', 'questions'],
  observe: ['errors', 'scope'],
  seed: [
    'errors',
    'package-root',
    'schema-file',
    'text',
    'time',
    'vocabulary',
    'change',
    'graph',
    'database',
    'questions',
  ],
  graphql: ['errors', 'scope', 'text', 'time', 'vocabulary', 'change', 'graph', 'questions', 'observe'],
  http: ['errors', 'package-root', 'scope', 'time', 'export', 'questions', 'feed', 'observe', 'graphql'],
  launcher: ['errors', 'package-root'],
  playground: [],
}

const pathOf = (room) => `^src/${room}(/|\\.ts$)`

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
    ...Object.entries(ROOMS).map(([room, below]) => ({
      name: `floor-of-${room}`,
      severity: 'error',
      from: { path: pathOf(room) },
      to: { path: '^src/', pathNot: [room, ...below].map(pathOf) },
    })),
    {
      name: 'pure-rooms-touch-nothing-outside',
      severity: 'error',
      from: { path: '^src/(change|export|graph|sentence|time|text|vocabulary)/' },
      // The vocabulary is written in GraphQL, and some files in RDF or packed; the packages for them touch nothing either.
      to: { dependencyTypes: ['npm', 'core'], pathNot: 'node_modules/(graphql|n3|@types/n3|fflate)/' },
    },
    {
      name: 'playground-is-for-browsers',
      severity: 'error',
      from: { path: '^src', pathNot: '^src/playground/' },
      to: { path: '^src/playground/' },
    },
    {
      name: 'no-node-in-browsers',
      severity: 'error',
      from: { path: '^src/playground' },
      to: { dependencyTypes: ['core'] },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
  },
}
