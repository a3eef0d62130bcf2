import { Neo4jContainer } from '@testcontainers/neo4j'
import { resolve } from 'node:path'
import { getContainerRuntimeClient } from 'testcontainers'
import type { TestProject } from 'vitest/node'
import type { DatabaseAddress } from '../../src/database/connect.ts'
import { NEO4J_VERSION } from '../../src/launcher/home.ts'
import { startDatabase } from '../../src/launcher/index.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    neo4j: DatabaseAddress
  }
}

/** The image of docker-compose.yml. */
const IMAGE = `neo4j:${NEO4J_VERSION}-community`

/**
 * Starts one Neo4j for all database tests: in a container when Docker answers, else the managed one in a folder of
 * its own. `npm test` has built `dist/` before, which the managed one needs.
 */
export default async function setup(project: TestProject): Promise<() => Promise<unknown>> {
  const { address, stop } = (await startContainer()) ?? (await startManaged())
  project.provide('neo4j', address)
  return stop
}

interface Started {
  address: DatabaseAddress
  stop: () => Promise<unknown>
}

async function startContainer(): Promise<Started | undefined> {
  const docker = await getContainerRuntimeClient().catch(() => undefined)
  if (!docker) return undefined
  const container = await new Neo4jContainer(IMAGE).start()
  return {
    address: {
      uri: container.getBoltUri(),
      user: container.getUsername(),
      password: container.getPassword(),
      database: 'neo4j',
    },
    stop: () => container.stop(),
  }
}

async function startManaged(): Promise<Started> {
  const settings = {
    home: resolve('.test-home'),
    neo4jUser: 'neo4j',
    neo4jDatabase: 'neo4j',
    heap: '512m',
    pageCache: '64m',
  }
  // The database of the tests works for minutes on end, so that the second compiler pays, which the program leaves out.
  process.env['_JAVA_OPTIONS'] = '-XX:TieredStopAtLevel=4'
  const running = await startDatabase(settings, (line) => {
    console.log(line)
  })
  delete process.env['_JAVA_OPTIONS']
  const { uri, user, password, database } = running
  return { address: { uri, user, password, database }, stop: () => running.stop() }
}
