import { readExample, type Example } from './example.ts'

const files = import.meta.glob<string>('../../examples/*.graphql', { query: '?raw', import: 'default', eager: true })

/** The files of `examples/`, which are built into the page, in order. */
export const EXAMPLES: readonly Example[] = Object.entries(files)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([path, text]) => readExample(path.replace(/^.*\/(.*)\.graphql$/, '$1'), text))
