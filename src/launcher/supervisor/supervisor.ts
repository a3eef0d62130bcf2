/**
 * The process that runs a managed Neo4j: `node supervisor.js <home> <plan as JSON>`. It is not a child of the commands
 * that use the database. It listens on the port that `supervisor.json` names; that port is the lock on the home, as only
 * one process can have it.
 */
import { once } from 'node:events'
import { writeSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { hasCode } from '../fault.ts'
import { homeAt, type Home } from '../home.ts'
import { parseNeo4jPlan } from '../neo4j/plan.ts'
import { runNeo4j } from '../neo4j/restart.ts'
import { LOOPBACK } from '../port.ts'
import type { Report } from '../settings.ts'
import { within } from '../time-limit.ts'
import { readSupervisorAddress, restoreSupervisorAddress, type SupervisorAddress } from './address.ts'
import { openChannel, type Channel } from './channel.ts'
import { receive, welcome } from './handshake.ts'
import { Lease } from './lease.ts'
import { waitUntilSole } from './sole-supervisor.ts'

/** Milliseconds: for the first user to come, between checks of supervisor.json, for the last messages to be sent. */
const TIMES = { firstUser: 20_000, check: 1_000, lastMessages: 1_000 }

const home = homeAt(process.argv[2] ?? '')
const address = await readSupervisorAddress(home)
const server = typeof address === 'object' ? await listen(address.port) : undefined
if (typeof address === 'object' && server) {
  await supervise(home, address, server)
  process.exit(0)
}

/** @returns undefined when another process has the port */
async function listen(port: number): Promise<Server | undefined> {
  const server = createServer()
  server.listen(port, LOOPBACK)
  return once(server, 'listening').then(
    () => server,
    () => undefined,
  )
}

/** From here on this process holds the lock; settles when the database has ended. */
async function supervise(home: Home, address: SupervisorAddress, server: Server): Promise<void> {
  const plan = parseNeo4jPlan(process.argv[3])
  const lease = new Lease(async ({ report, stuck, ready, signal }) => {
    await waitUntilSole(home)
    guardAddress(home, address, lease)
    const logged = (tell: Report): Report => {
      return (line) => {
        log(line)
        tell(line)
      }
    }
    await runNeo4j({ home, plan, report: logged(report), stuck: logged(stuck), ready, signal })
  }, TIMES.firstUser)
  const channels = new Set<Channel>()
  server.on('connection', (socket) => {
    const channel = openChannel(socket)
    channels.add(channel)
    void channel.closed.then(() => channels.delete(channel))
    void admit(channel, lease, address.token)
  })
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
    process.on(signal, () => {
      lease.stop()
    })
  }
  await lease.finished
  log('Ending.')
  // The end of this process closes the connections, and clients wait for that: then nothing of it is left.
  await within(TIMES.lastMessages, Promise.all([...channels].map((channel) => channel.flushed())))
}

async function admit(channel: Channel, lease: Lease, token: string): Promise<void> {
  const client = await receive(channel, token)
  if (client === undefined) {
    channel.close()
    return
  }
  const { stopping } = lease
  channel.send(welcome(token, client.nonce, stopping))
  if (!stopping) lease.admit(channel, client.role)
}

/** Corrects supervisor.json when somebody damages it; stops the database when its folder is gone. */
function guardAddress(home: Home, address: SupervisorAddress, lease: Lease): void {
  setInterval(() => {
    restoreSupervisorAddress(home, address).catch((error: unknown) => {
      // On a full disk it goes on: whoever uses the database has its connection already.
      if (!hasCode(error, 'ENOENT')) return
      log(`JOKBO_HOME is gone: ${String(error)}`)
      lease.stop()
    })
  }, TIMES.check).unref()
}

function log(line: string): void {
  try {
    // Not by the stream: that reports a full disk later, where nothing could catch it.
    writeSync(process.stdout.fd, `${new Date().toISOString()} ${line}\n`)
  } catch {
    // A full disk must not end the database because of a log line.
  }
}
