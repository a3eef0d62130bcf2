import { fileURLToPath } from 'node:url'

/**
 * Absolute path of a file or folder of the package (`cypher`, `seeds`, `schema.graphql`, ...).
 * The compiled tree `dist/` mirrors `src/`, so the root of the package is one folder up from both.
 */
export function packagePath(relative: string): string {
  return fileURLToPath(new URL(`../${relative}`, import.meta.url))
}
