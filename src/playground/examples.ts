import { readExample, type Example } from './example.ts'

const files = import.meta.glob<string>('../../examples/*.graphql', { query: '?raw', import: 'default', eager: true })

/** The files of `examples/` in the order of their names; they are part of the built page. */
export const EXAMPLES: readonly Example[] = Object.entries(files)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([path, text]) => readExample(path.replace(/^.*\/(.*)\.graphql$/, '$1'), text))
