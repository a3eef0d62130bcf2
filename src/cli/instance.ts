import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'

const record = z.object({ address: z.string(), instance: z.string(), database: z.string() })

/** The server that `start` runs from a JOKBO_HOME: where it answers, the id by which `/healthz` proves that it is the one, and over which database. */
export type Instance = z.infer<typeof record>

/** Milliseconds for the probe of an address on this machine. */
const PROBE_LIMIT = 1_000

/** The server that runs from this home over this database already, if one answers; a file left behind by a killed server finds none. */
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

/** Leaves word where this server answers; over a database elsewhere the home may be read-only, and nothing is left. */
export async function recordInstance(home: string, instance: Instance): Promise<void> {
  await mkdir(home, { recursive: true })
    .then(() => writeFile(fileOf(home), JSON.stringify(instance)))
    .catch(() => undefined)
}

/** Takes the word back when the server stops. */
export async function forgetInstance(home: string): Promise<void> {
  await rm(fileOf(home), { force: true })
}

function fileOf(home: string): string {
  return join(home, 'server.json')
}
