import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { homeAt } from '../../src/launcher/home.ts'
import { installNeo4j } from '../../src/launcher/neo4j/installation.ts'

/** The folder of Neo4j's jars in the home of the test run, fetched when it is not there; homes of tests link or copy it. */
export async function preparedJars(): Promise<string> {
  const prepared = homeAt(resolve('.test-home'))
  if (!existsSync(prepared.lib))
    await installNeo4j({ home: prepared, report: () => undefined, signal: new AbortController().signal })
  return prepared.lib
}
