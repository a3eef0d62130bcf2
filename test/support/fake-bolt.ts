import { once } from 'node:events'
import { createServer, type AddressInfo, type Socket } from 'node:net'
import type { DatabaseAddress } from '../../src/database/connect.ts'
import { packStructure, unpackStructure, type Structure } from './packstream.ts'

/** The messages of Bolt that a driver sends. */
const MESSAGES = {
  0x01: 'HELLO',
  0x02: 'GOODBYE',
  0x0f: 'RESET',
  0x10: 'RUN',
  0x11: 'BEGIN',
  0x12: 'COMMIT',
  0x13: 'ROLLBACK',
  0x2f: 'DISCARD',
  0x3f: 'PULL',
  0x54: 'TELEMETRY',
  0x66: 'ROUTE',
  0x6a: 'LOGON',
  0x6b: 'LOGOFF',
} as const
type Name = (typeof MESSAGES)[keyof typeof MESSAGES]

/**
 * How a fake server takes one message: as a healthy one would, not at all (`silence`), or by breaking the connection
 * (`cut`). An object fails it (`failure`, `message`), gives rows to a PULL (`rows`, and `cut: true` to break off after
 * them), or adds to what stands in its SUCCESS.
 */
export type Reply = 'silence' | 'cut' | Record<string, unknown> | undefined

/** Says how to take a message; `undefined` leaves it to the server. */
export type Script = (name: Name, fields: unknown[], connection: number) => Reply

/** A server that speaks Bolt 5.4 as a test wants it to. */
export interface FakeBolt {
  address: DatabaseAddress
  hostPort: string
  /** What it was told, in order. */
  heard: Name[]
  /** How many connections it has taken so far. */
  taken: () => number
  /** How many are open now. */
  open: () => number
  /** Replaces the script. */
  play: (script: Script) => void
  /** Takes connections and says nothing on any of them, not even to a handshake. */
  freeze: () => void
  /** Goes on where it was frozen. */
  thaw: () => void
  /** Breaks all connections; with `port` kept for {@link FakeBolt.start}. */
  stop: () => Promise<void>
  /** Listens again, on the same port. */
  start: () => Promise<void>
}

/** Milliseconds of delay before each answer, and the four bytes that a handshake is answered with. */
export interface FakeSettings {
  delay?: number
  version?: Buffer | string
}

const BOLT_5_4 = Buffer.of(0, 0, 4, 5)

/** Opens a fake server on a loopback port of its own. */
export async function openFakeBolt(first: Script = () => undefined, settings: FakeSettings = {}): Promise<FakeBolt> {
  const { delay = 0, version = BOLT_5_4 } = settings
  const heard: Name[] = []
  const sockets = new Set<Socket>()
  let script = first
  let frozen = false
  let taken = 0
  const server = createServer((socket) => {
    const connection = taken++
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket)).on('error', () => undefined)
    let late = Promise.resolve()
    const say = (bytes: Buffer | string) => {
      if (delay === 0) {
        socket.write(bytes)
        return
      }
      late = late.then(() => new Promise((resolve) => setTimeout(resolve, delay))).then(() => void socket.write(bytes))
    }
    const talk = conversation(
      say,
      (name, fields) => {
        heard.push(name)
        return script(name, fields, connection)
      },
      () => socket.destroy(),
    )
    let greeted = false
    socket.on('data', (bytes: Buffer) => {
      if (greeted) talk(bytes)
      else say(version)
      greeted = true
    })
    if (frozen) socket.pause()
  })
  const start = async (port = 0) => {
    server.listen(port, '127.0.0.1')
    await once(server, 'listening')
    return (server.address() as AddressInfo).port
  }
  const port = await start()
  const pauseAll = (pause: boolean) => {
    frozen = pause
    for (const socket of sockets)
      if (pause) socket.pause()
      else socket.resume()
  }
  return {
    address: { uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password: 'secret', database: 'neo4j' },
    hostPort: `127.0.0.1:${port}`,
    heard,
    taken: () => taken,
    open: () => sockets.size,
    play: (next) => (script = next),
    freeze: () => {
      pauseAll(true)
    },
    thaw: () => {
      pauseAll(false)
    },
    stop: async () => {
      for (const socket of sockets) socket.destroy()
      if (server.listening) await new Promise((resolve) => server.close(resolve))
    },
    start: async () => {
      await start(port)
    },
  }
}

/** Reads messages out of chunks and answers each. */
function conversation(
  say: (bytes: Buffer) => void,
  script: (name: Name, fields: unknown[]) => Reply,
  cut: () => void,
): (bytes: Buffer) => void {
  let input = Buffer.alloc(0)
  let message = Buffer.alloc(0)
  let failed = false
  let unanswered = 0
  let statement = ''
  let inTransaction = false
  const answer = ({ tag, fields }: Structure): void => {
    const name = MESSAGES[tag as keyof typeof MESSAGES]
    if (name === 'RESET') {
      failed = false
      // What is still waiting for an answer gets its own first.
      for (; unanswered > 0; unanswered--) say(IGNORED)
    }
    const reply = script(name, fields)
    // There are no rows of a statement that was not taken.
    if (name === 'RUN') statement = reply === 'silence' ? '' : String(fields[0])
    if (name !== 'RUN' && name !== 'PULL') inTransaction = name === 'BEGIN'
    if (reply === 'cut') cut()
    else if (reply === 'silence') unanswered++
    else if (failed) say(IGNORED)
    else if (reply && 'failure' in reply) {
      failed = true
      say(framed(0x7f, [{ code: reply['failure'], message: reply['message'] ?? 'scripted at 10.1.2.3:7687' }]))
    } else if (name !== 'GOODBYE') succeed(name, reply)
  }
  const succeed = (name: Name, reply: Exclude<Reply, string>): void => {
    const { rows: given, ...told } = reply ?? {}
    const rows = name === 'PULL' ? ((given as unknown[][] | undefined) ?? rowsOf(statement)) : []
    for (const row of rows) say(framed(0x71, [row]))
    if (told['cut'] === true) cut()
    else say(framed(0x70, [{ ...USUAL[name]?.(statement), ...(ends(name) ? BOOKMARK : {}), ...told }]))
  }
  const ends = (name: Name) => name === 'COMMIT' || (name === 'PULL' && !inTransaction)
  return (bytes) => {
    input = Buffer.concat([input, bytes])
    while (input.length >= 2 && input.length >= 2 + input.readUInt16BE(0)) {
      const size = input.readUInt16BE(0)
      message = Buffer.concat([message, input.subarray(2, 2 + size)])
      input = input.subarray(2 + size)
      if (size > 0 || message.length === 0) continue
      answer(unpackStructure(message))
      message = Buffer.alloc(0)
    }
  }
}

/** What a healthy server with a complete and empty data set says. */
const USUAL: Partial<Record<Name, (statement: string) => Record<string, unknown>>> = {
  HELLO: () => ({ server: 'Neo4j/5.26.0', connection_id: 'bolt-1', hints: {} }),
  RUN: (statement) => ({ fields: Object.keys(known(statement) ?? { this: undefined }) }),
  PULL: () => ({ has_more: false, type: 'r' }),
}

/** What stands in the answer that ends a transaction. */
const BOOKMARK = { bookmark: 'fake:1' }

function rowsOf(statement: string): unknown[][] {
  const row = known(statement)
  return row ? [Object.values(row)] : []
}

/** The row that answers a statement that is not about the data. */
function known(statement: string): Record<string, unknown> | undefined {
  if (statement.includes('dbms.components')) return { version: '5.26.0', edition: 'community' }
  if (!statement.includes('ledger.version')) return undefined
  return { title: null, licence: null, version: 'fake', complete: true }
}

const IGNORED = framed(0x7e, [])

function framed(tag: number, fields: unknown[]): Buffer {
  const bytes = packStructure({ tag, fields })
  const size = Buffer.alloc(2)
  size.writeUInt16BE(bytes.length)
  return Buffer.concat([size, bytes, Buffer.of(0, 0)])
}
