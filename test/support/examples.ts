import { readdirSync, readFileSync } from 'node:fs'
import { readExample, type Example } from '../../src/playground/example.ts'

/** The files of `examples/`, as the playground shows them. */
export function readExamples(): Example[] {
  return readdirSync('examples')
    .toSorted()
    .map((file) => readExample(file.replace(/\.graphql$/, ''), readFileSync(`examples/${file}`, 'utf8')))
}
