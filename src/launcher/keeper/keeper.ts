/**
 * The process that owns a managed Neo4j: `node keeper.js <home> <plan as JSON>`. It runs on its own, apart from the
 * commands that use the database, and listens on the port that the home remembers. Whoever holds that port holds the home.
 */
import { once } from 'node:events'
import { createServer, type Socket } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'
import { openChannel, type Channel } from './channel.ts'
import { Custody } from './custody.ts'
import { receive, welcome } from './handshake.ts'
import { homeAt, type Home } from '../home.ts'
import { readKeeperAddress, restoreKeeperAddress, type KeeperAddress } from './address.ts'
import { parseKeeperPlan } from './plan.ts'
import { proveAlone } from './lone-keeper.ts'
import { runNeo4j } from '../neo4j/life.ts'
import { LOOPBACK } from '../port.ts'

/** Milliseconds: for the first user to come, between looks at keeper.json, for last words to arrive. */
const TIMES = { firstUser: 20_000, look: 1_000, lastWords: 1_000 }

const home = homeAt(process.argv[2] ?? '')
const address = await readKeeperAddress(home)
if (typeof address === 'object' && (await keep(home, address))) process.exit(0)

/** @returns false when another process holds the port */
async function keep(home: Home, address: KeeperAddress): Promise<boolean> {
  const { java, ...memory } = parseKeeperPlan(process.argv[3])
  const server = createServer()
  server.listen(address.port, LOOPBACK)
  try {
    await once(server, 'listening')
  } catch {
    return false
  }
  const channels = new Set<Channel>()
  const custody = new Custody(async (tell, ready, signal) => {
    const report = (line: string): void => {
      log(line)
      tell(line)
    }
    await proveAlone(home)
    guardAddress(home, address, custody)
    await runNeo4j(home, java, memory, report, ready, signal)
  }, TIMES.firstUser)
  server.on('connection', (socket) => void serve(socket, custody, address.token, channels))
  const stop = (): void => {
    custody.stop()
  }
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, stop)
  await custody.finished
  log('Ending.')
  // The end of this process closes the connections: who waits for that finds nothing of the keeper left.
  await Promise.race([Promise.all([...channels].map((channel) => channel.flushed())), delay(TIMES.lastWords)])
  return true
}

async function serve(socket: Socket, custody: Custody, token: string, channels: Set<Channel>): Promise<void> {
  const channel = openChannel(socket)
  channels.add(channel)
  void channel.closed.then(() => channels.delete(channel))
  const client = await receive(channel, token)
  if (client === undefined) {
    channel.close()
    return
  }
  const { stopping } = custody
  channel.send(welcome(token, client.nonce, stopping))
  if (!stopping) custody.admit(channel, client.role)
}

/** Puts keeper.json right when somebody damages it; without the folder there is nothing left to keep. */
function guardAddress(home: Home, address: KeeperAddress, custody: Custody): void {
  setInterval(() => {
    restoreKeeperAddress(home, address).catch((error: unknown) => {
      log(`JOKBO_HOME cannot be written: ${String(error)}`)
      custody.stop()
    })
  }, TIMES.look).unref()
}

function log(line: string): void {
  try {
    process.stdout.write(`${new Date().toISOString()} ${line}\n`)
  } catch {
    // A full disk must not end the database for the sake of a log line.
  }
}
