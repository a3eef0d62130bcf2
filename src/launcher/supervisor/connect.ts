import { once } from 'node:events'
import { connect } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'
import { unavailable } from '../fault.ts'
import type { Home } from '../home.ts'
import type { Neo4jPlan } from '../neo4j/plan.ts'
import { LOOPBACK } from '../port.ts'
import { earlierSupervisorsOf, supervisorsOf } from '../process-table.ts'
import { within } from '../time-limit.ts'
import { createSupervisorAddress, readSupervisorAddress, renewSupervisorAddress } from './address.ts'
import { openChannel, type Channel } from './channel.ts'
import { introduce } from './handshake.ts'
import type { Role } from './protocol.ts'
import { spawnSupervisor } from './spawn.ts'

/** Milliseconds for a supervisor to answer, and for a stopping one to end; how often one is started at most. */
const LIMITS = { answer: 20_000, stopping: 40_000, starts: 5 }

/**
 * Why there is no channel: the home has no address yet, nothing listens on it, something else does (or the file is
 * broken), or a supervisor listened that was stopping, and has ended by now.
 */
type Absence = 'no address' | 'refused' | 'stranger' | 'ended'

/**
 * Connects to the supervisor of a home.
 * @returns undefined where none runs
 * @throws AppError DATABASE_UNAVAILABLE when one runs but does not answer, or belongs to an earlier version of Jokbo
 */
export async function findSupervisor(home: Home, role: Role): Promise<Channel | undefined> {
  const outcome = await tryConnect(home, role)
  if (typeof outcome === 'object') return outcome
  await assertNoEarlierVersion(home)
  if (outcome !== 'stranger' || (await supervisorsOf(home)).length === 0) return undefined
  return reachSupervisor(home, role, undefined)
}

/**
 * Connects to the supervisor of a home, and starts one where none runs and there is a plan for it.
 * @throws AppError DATABASE_UNAVAILABLE when that fails
 */
export async function reachSupervisor(home: Home, role: Role, plan: Neo4jPlan | undefined): Promise<Channel> {
  let deadline = performance.now() + LIMITS.answer
  let starts = 0
  let strangers = 0
  while (performance.now() < deadline) {
    const outcome = await tryConnect(home, role)
    if (typeof outcome === 'object') return outcome
    strangers = outcome === 'stranger' ? strangers + 1 : 0
    if (outcome === 'ended') deadline = performance.now() + LIMITS.answer
    // One that runs is about to listen, or about to correct supervisor.json.
    else if ((await supervisorsOf(home)).length === 0) {
      if (outcome === 'no address') await createSupervisorAddress(home)
      // Only at the second time: a supervisor that ends during a handshake looks like a stranger once.
      if (strangers >= 2) await renewSupervisorAddress(home)
      if (strangers !== 1 && plan && starts++ < LIMITS.starts) await spawnSupervisor(home, plan)
    }
    await delay(100)
  }
  throw await noAnswer(home)
}

async function noAnswer(home: Home): Promise<Error> {
  const pid = (await supervisorsOf(home))[0]?.pid
  return unavailable(
    pid === undefined
      ? `The supervisor of the database did not start. Read its output in ${home.supervisorLog} and try again.`
      : `The supervisor of the database, process ${pid}, does not answer. End it with kill -9 ${pid} and try again.`,
  )
}

/** One that an earlier version of Jokbo started does not know this protocol, and its database must not run twice. */
async function assertNoEarlierVersion(home: Home): Promise<void> {
  const pid = (await earlierSupervisorsOf(home))[0]?.pid
  if (pid === undefined) return
  throw unavailable(
    `An earlier version of Jokbo still runs the database, by process ${pid}. Stop it with kill ${pid} and try again.`,
  )
}

async function tryConnect(home: Home, role: Role): Promise<Channel | Absence> {
  const address = await readSupervisorAddress(home)
  if (address === 'none') return 'no address'
  if (address === 'broken') return 'stranger'
  const socket = connect(address.port, LOOPBACK)
  try {
    await once(socket, 'connect')
  } catch {
    return 'refused'
  }
  const channel = openChannel(socket)
  const answer = await introduce(channel, address.token, role)
  if (answer === 'welcome') return channel
  if (answer === 'stopping') await within(LIMITS.stopping, channel.closed)
  socket.destroy()
  return answer === 'stopping' ? 'ended' : 'stranger'
}
