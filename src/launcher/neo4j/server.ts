import { mkdir, open, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { unavailable } from '../fault.ts'
import type { Home } from '../home.ts'
import { freePort, isFree, LOOPBACK } from '../port.ts'
import { readIfExists, replaceFile } from '../private-file.ts'
import { fullDisk } from '../space.ts'
import { javaArguments, neo4jConf } from './conf.ts'
import { spawnGuarded, type GuardedProcess } from './guarded-process.ts'
import { setFirstPassword, tryLogin, type LoginOutcome } from './login.ts'
import { lostPassword } from './password.ts'
import type { Neo4jRun, ReadyAddress } from './run.ts'
import { startFault } from './start-fault.ts'

/** Milliseconds: for Neo4j to answer, for Java to end when asked, also when broken, between logins, after too many refused ones. */
const TIMES = { start: 90_000, stop: 15_000, stopBroken: 3_000, retry: 150, lockout: 5_500 }

/** A Neo4j that answers. */
export interface Neo4jServer {
  uri: string
  /** Settles when Java has ended, for whatever reason. */
  ended: Promise<unknown>
  /** @param isBroken whether it has nothing to bring to an end any more */
  stop(isBroken: boolean): Promise<void>
}

/**
 * Starts Java on the home's data and waits until a login with the password works. A database that nobody has used is
 * given that password. The port is that of the last time, unless another program has it. The caller holds the home's lock.
 *
 * @throws AppError DATABASE_UNAVAILABLE with the reason, an AbortError when the signal is aborted; Java has ended then
 */
export async function startServer(run: Neo4jRun, password: string): Promise<Neo4jServer> {
  const { home, plan } = run
  const port = await rememberedPort(home)
  const uri = `bolt://${LOOPBACK}:${port}`
  await mkdir(join(home.neo4j, 'conf'), { recursive: true, mode: 0o700 })
  await writeFile(join(home.neo4j, 'conf', 'neo4j.conf'), neo4jConf(port, plan))
  // The output of the Java that ended last is kept beside the new one.
  await rename(home.javaLog, `${home.javaLog}.1`).catch(() => undefined)
  const log = await open(home.javaLog, 'w', 0o600)
  const child = spawnGuarded(plan.java, javaArguments(home, plan.heap), log.fd)
  await log.close()
  try {
    await waitUntilReady(run, { uri, password }, child)
  } catch (error) {
    await child.stop(TIMES.stop)
    // Where the disk is full, Java could not even write why it ended.
    throw (run.signal.aborted ? undefined : await fullDisk(home.root)) ?? error
  }
  return {
    uri,
    ended: child.ended,
    stop: (isBroken) => child.stop(isBroken ? TIMES.stopBroken : TIMES.stop),
  }
}

async function waitUntilReady({ home, signal }: Neo4jRun, address: ReadyAddress, child: GuardedProcess): Promise<void> {
  let end: string | undefined
  void child.ended.then((how) => {
    end = how
  })
  // Not the time of day, which may be set meanwhile.
  const deadline = performance.now() + TIMES.start
  while (performance.now() < deadline) {
    signal.throwIfAborted()
    if (end !== undefined) throw startFault(end, await readFile(home.javaLog, 'utf8'), home.javaLog)
    const outcome = await logIn(address)
    if (outcome === 'ready') return
    if (outcome === 'refused') throw lostPassword(home)
    await Promise.race([delay(outcome === 'locked' ? TIMES.lockout : TIMES.retry), child.ended])
  }
  throw unavailable(
    `Neo4j did not answer within ${TIMES.start / 1000} s. Read its output in ${home.javaLog} and try again.`,
  )
}

/** Gives a database that nobody has used its password where the login is refused; `refused` when that is, too. */
async function logIn(address: ReadyAddress): Promise<LoginOutcome> {
  const outcome = await tryLogin(address)
  if (outcome !== 'refused') return outcome
  const first = await setFirstPassword(address)
  return first === 'ready' ? tryLogin(address) : first
}

async function rememberedPort(home: Home): Promise<number> {
  const known = Number(await readIfExists(home.boltPort))
  if (Number.isInteger(known) && known > 1023 && known < 65_536 && (await isFree(known))) return known
  const port = await freePort()
  await replaceFile(home.boltPort, `${port}\n`)
  return port
}
