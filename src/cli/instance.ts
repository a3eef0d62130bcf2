import { mkdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { AppError, ERROR_CODES, messageOf, type ErrorCode } from '../errors.ts'
import { replaceFile } from '../launcher/private-file.ts'
import { systemCode, WRITE_REASONS } from './write-reasons.ts'

const record = z.object({
  address: z.string(),
  instance: z.string(),
  database: z.string(),
  /** Its process id; earlier versions did not write it. */
  pid: z.number().optional(),
})

/** The server that `start` runs from a JOKBO_HOME: its address, the id that its `/healthz` shows, and its database. */
export type Instance = z.infer<typeof record>

const codes = Object.keys(ERROR_CODES) as [ErrorCode, ...ErrorCode[]]
const refusal = z.object({
  errors: z.tuple([z.object({ message: z.string(), extensions: z.object({ code: z.enum(codes) }) })]),
})

/** Milliseconds in which a server on this machine must answer, and in which it must find out whether it is ready. */
const LIMITS = { alive: 1_000, ready: 5_000 }

/** The running server of this home and this database; undefined when none answers, for example after it was killed. */
export async function findInstance(home: string, database: string): Promise<Instance | undefined> {
  try {
    const found = record.parse(JSON.parse(await readFile(fileOf(home), 'utf8')))
    const answer = await fetch(`${found.address}/healthz`, { signal: AbortSignal.timeout(LIMITS.alive) })
    const { instance } = (await answer.json()) as { instance?: string }
    return instance === found.instance && database === found.database ? found : undefined
  } catch {
    return undefined
  }
}

/**
 * Asserts that a running server can answer queries.
 * @throws AppError with the code of its `/readyz`, the reason and what to do
 */
export async function assertReady({ address, pid }: Instance): Promise<void> {
  const fault = await faultOf(address)
  if (fault === undefined) return
  const stop = `Or stop it${pid === undefined ? '' : ` with kill ${pid}`} and start again.`
  throw new AppError(
    fault.code,
    `Jokbo runs already: ${address}/graphql, but it is not ready. ${fault.message} ${stop}`,
  )
}

async function faultOf(address: string): Promise<{ code: ErrorCode; message: string } | undefined> {
  const silent = { code: 'DATABASE_UNAVAILABLE', message: 'It does not say why.' } as const
  try {
    const answer = await fetch(`${address}/readyz`, { signal: AbortSignal.timeout(LIMITS.ready) })
    if (answer.ok) return undefined
    const [error] = refusal.parse(await answer.json()).errors
    return { code: error.extensions.code, message: error.message }
  } catch {
    return silent
  }
}

/**
 * Writes the address of this server into the home, so that another start finds it.
 * @param report told where that is not possible; the server goes on, as the home may be read-only with NEO4J_URI
 */
export async function recordInstance(home: string, instance: Instance, report: (line: string) => void): Promise<void> {
  try {
    await mkdir(home, { recursive: true, mode: 0o700 })
    await replaceFile(fileOf(home), `${JSON.stringify(instance)}\n`)
  } catch (error) {
    const why = WRITE_REASONS[systemCode(error) ?? ''] ?? messageOf(error)
    report(`The address could not be written to ${fileOf(home)} (${why}); another start will not find this server.`)
  }
}

/** Deletes what {@link recordInstance} has written. */
export async function forgetInstance(home: string): Promise<void> {
  await rm(fileOf(home), { force: true })
}

function fileOf(home: string): string {
  return join(home, 'server.json')
}
