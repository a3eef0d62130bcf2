import { mkdir, open, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { unavailable } from '../fault.ts'
import { spawnGuarded, type GuardedProcess } from './guarded-process.ts'
import type { Home } from '../home.ts'
import { javaArguments, neo4jConf, type Memory } from './conf.ts'
import { setFirstPassword, tryLogin } from './login.ts'
import { lostPassword } from './password.ts'
import { freePort, isFree, LOOPBACK } from '../port.ts'
import { readIfThere, replaceFile } from '../private-file.ts'
import { startFault } from './start-fault.ts'

/** How long, in milliseconds, Neo4j may take to answer, and to end once asked. */
const LIMITS = { start: 90_000, stop: 15_000, retry: 150, lockout: 5_500 }

/** A Neo4j that answers. */
export interface Neo4jServer {
  uri: string
  /** Settles when Java has ended, for whatever reason. */
  ended: Promise<unknown>
  stop(): Promise<void>
}

/**
 * Starts Java on the home's data and waits until it lets us in with `password`; a fresh store is given that password.
 * The port is the one of the last time unless a stranger has it. The caller holds the home's lock.
 *
 * @throws AppError DATABASE_UNAVAILABLE with the reason; Java has ended then
 */
export async function startServer(
  home: Home,
  java: string,
  memory: Memory,
  password: string,
  signal: AbortSignal,
): Promise<Neo4jServer> {
  const port = await rememberedPort(home)
  const uri = `bolt://${LOOPBACK}:${port}`
  await mkdir(join(home.neo4j, 'conf'), { recursive: true })
  await writeFile(join(home.neo4j, 'conf', 'neo4j.conf'), neo4jConf(port, memory))
  // The output before the last death is worth reading, older ones are not.
  await rename(home.javaLog, `${home.javaLog}.1`).catch(() => undefined)
  const log = await open(home.javaLog, 'w', 0o600)
  const child = spawnGuarded(java, javaArguments(home.lib, home.neo4j, memory.heap), log.fd)
  await log.close()
  try {
    await untilReady(home, child, uri, password, signal)
  } catch (error) {
    await child.stop(LIMITS.stop)
    throw error
  }
  return { uri, ended: child.ended, stop: () => child.stop(LIMITS.stop) }
}

async function untilReady(
  home: Home,
  child: GuardedProcess,
  uri: string,
  password: string,
  signal: AbortSignal,
): Promise<void> {
  let how: string | undefined
  void child.ended.then((reason) => {
    how = reason
  })
  const deadline = Date.now() + LIMITS.start
  while (Date.now() < deadline) {
    signal.throwIfAborted()
    if (how !== undefined) throw startFault(how, await readFile(home.javaLog, 'utf8'), home.javaLog)
    let outcome = await tryLogin(uri, password)
    if (outcome === 'refused') {
      outcome = await setFirstPassword(uri, password)
      if (outcome === 'ready') continue
      if (outcome === 'refused') throw lostPassword(home)
    }
    if (outcome === 'ready') return
    await Promise.race([delay(outcome === 'locked' ? LIMITS.lockout : LIMITS.retry), child.ended])
  }
  throw unavailable(
    `Neo4j did not answer within ${LIMITS.start / 1000} s. Its output is in ${home.javaLog}; try again.`,
  )
}

async function rememberedPort(home: Home): Promise<number> {
  const known = Number(await readIfThere(home.boltPort))
  if (Number.isInteger(known) && known > 1023 && known < 65_536 && (await isFree(known))) return known
  const port = await freePort()
  await replaceFile(home.boltPort, `${port}\n`)
  return port
}
