import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { access, open } from 'node:fs/promises'
import { connect } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'
import { packagePath } from '../../package-root.ts'
import { openChannel, type Channel } from './channel.ts'
import { unavailable } from '../fault.ts'
import { introduce } from './handshake.ts'
import type { Home } from '../home.ts'
import { createKeeperAddress, readKeeperAddress, renewKeeperAddress, type KeeperAddress } from './address.ts'
import { formatKeeperPlan, type KeeperPlan } from './plan.ts'
import { LOOPBACK } from '../port.ts'
import { keepersOf } from '../neo4j/process-table.ts'
import type { Role } from './protocol.ts'

/** Milliseconds for a keeper to answer, and for an ending one to be gone; how often one is started before giving up. */
const LIMITS = { answer: 20_000, ending: 40_000, starts: 5 }

/** Why there is no channel: there never was a keeper, nobody listens, somebody else does, or a keeper was just ending. */
type Absence = 'none' | 'refused' | 'foreign' | 'ended'

/**
 * Connects to the keeper of a home; undefined where none runs.
 * @throws AppError DATABASE_UNAVAILABLE when one runs but does not answer
 */
export async function findKeeper(home: Home, role: Role): Promise<Channel | undefined> {
  const outcome = await tryKeeper(home, role)
  if (typeof outcome === 'object') return outcome
  if (outcome !== 'foreign' || (await keepersOf(home)).length === 0) return undefined
  return reachKeeper(home, role, undefined)
}

/**
 * Connects to the keeper of a home, and starts one where none runs and there is a plan for it.
 * @throws AppError DATABASE_UNAVAILABLE when that fails
 */
export async function reachKeeper(home: Home, role: Role, plan: KeeperPlan | undefined): Promise<Channel> {
  let deadline = Date.now() + LIMITS.answer
  let starts = 0
  let strange = 0
  while (Date.now() < deadline) {
    const outcome = await tryKeeper(home, role)
    if (typeof outcome === 'object') return outcome
    // Twice, since a keeper that ends in the middle of a handshake looks like a stranger once.
    strange = outcome === 'foreign' ? strange + 1 : 0
    if (outcome === 'ended') deadline = Date.now() + LIMITS.answer
    // One that lives is about to listen, or about to put keeper.json right.
    else if ((await keepersOf(home)).length === 0) {
      if (outcome === 'none') await createKeeperAddress(home)
      if (strange >= 2) await renewKeeperAddress(home)
      if (strange !== 1 && plan && starts++ < LIMITS.starts) await startKeeper(home, plan)
    }
    await delay(100)
  }
  const pid = (await keepersOf(home))[0]?.pid
  if (pid === undefined)
    throw unavailable(`The keeper of the database did not start. Its output is in ${home.keeperLog}.`)
  throw unavailable(
    `The keeper of the database, process ${pid}, does not answer. End it with kill -9 ${pid} and try again.`,
  )
}

async function tryKeeper(home: Home, role: Role): Promise<Channel | Absence> {
  const address = await readKeeperAddress(home)
  if (typeof address === 'object') return dial(address, role)
  return address === 'broken' ? 'foreign' : 'none'
}

async function dial(address: KeeperAddress, role: Role): Promise<Channel | Absence> {
  const socket = connect(address.port, LOOPBACK)
  try {
    await once(socket, 'connect')
  } catch {
    return 'refused'
  }
  const channel = openChannel(socket)
  const answer = await introduce(channel, address.token, role)
  if (answer === 'welcome') return channel
  if (answer === 'stopping') {
    const patience = new AbortController()
    await Promise.race([
      channel.closed,
      delay(LIMITS.ending, undefined, { signal: patience.signal }).catch(() => undefined),
    ])
    patience.abort()
  }
  socket.destroy()
  return answer === 'stopping' ? 'ended' : 'foreign'
}

/** Starts a keeper that outlives this process. If another one was faster, it ends by itself. */
async function startKeeper(home: Home, plan: KeeperPlan): Promise<void> {
  // Also when this module runs as TypeScript, in tests: Node 20 runs only what is compiled.
  const script = packagePath('dist/launcher/keeper/keeper.js')
  await access(script).catch((error: unknown) => {
    throw unavailable('The program is not built. Run npm run build and try again.', error)
  })
  const log = await open(home.keeperLog, 'a', 0o600)
  const keeper = spawn(process.execPath, [script, home.root, formatKeeperPlan(plan)], {
    cwd: home.root,
    detached: true,
    stdio: ['ignore', log.fd, log.fd],
  })
  keeper.on('error', () => undefined)
  keeper.unref()
  await log.close()
}
