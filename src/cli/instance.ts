import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'

const record = z.object({ address: z.string(), instance: z.string(), database: z.string() })

/** The server that `start` runs from a JOKBO_HOME: its address, the id that its `/healthz` shows, and its database. */
export type Instance = z.infer<typeof record>

/** Milliseconds in which a server on this machine must answer the probe. */
const PROBE_LIMIT = 1_000

/** The running server of this home and this database; undefined when none answers, for example after it was killed. */
export async function findInstance(home: string, database: string): Promise<Instance | undefined> {
  try {
    const found = record.parse(JSON.parse(await readFile(fileOf(home), 'utf8')))
    const answer = await fetch(`${found.address}/healthz`, { signal: AbortSignal.timeout(PROBE_LIMIT) })
    const { instance } = (await answer.json()) as { instance?: string }
    return instance === found.instance && database === found.database ? found : undefined
  } catch {
    return undefined
  }
}

/** Writes the address of this server into the home. Does nothing if the home is read-only, as it may be with NEO4J_URI. */
export async function recordInstance(home: string, instance: Instance): Promise<void> {
  await mkdir(home, { recursive: true })
    .then(() => writeFile(fileOf(home), JSON.stringify(instance)))
    .catch(() => undefined)
}

/** Deletes what {@link recordInstance} has written. */
export async function forgetInstance(home: string): Promise<void> {
  await rm(fileOf(home), { force: true })
}

function fileOf(home: string): string {
  return join(home, 'server.json')
}
