import { createRequire } from 'node:module'
import type { Result } from 'neo4j-driver'
import { sendTogether, type WritingChannel } from './send-together.ts'

/**
 * Is told of what arrives for one statement: before it is unpacked, and the more there is, the more often.
 * What it throws ends the statement, and its connection, on which the rest would still arrive.
 */
export type OnArrival = (values: number, bytes: number) => void

/** Bytes as the driver hands them on. */
interface Bytes {
  length: number
}

/** A message that came in several pieces. Each byte of it is looked up from the first piece on. */
interface InPieces extends Bytes {
  _buffers?: readonly { _buffer: Buffer }[]
}

interface Unpacker {
  unpack(message: Bytes, hydrate: unknown): unknown
  _unpackListWithSize(size: number, message: Bytes, hydrate: unknown): unknown[]
  _unpackMapWithSize(size: number, message: Bytes, hydrate: unknown): Record<string, unknown>
}

/** A connection as the driver speaks on it; of all these parts it says nothing in public. */
interface Protocol {
  unpack(message: InPieces): unknown
  _responseHandler: { _currentObserver?: object }
  _unpacker: Unpacker
}

interface Connection {
  channel: Channel
  observer: { onError: (error: unknown) => void }
}

/** What a connection writes to and reads from. */
interface Channel extends WritingChannel {
  onmessage: (bytes: Bytes) => void
}

type MakeProtocol = (connection: Connection) => Protocol

const require = createRequire(createRequire(import.meta.url).resolve('neo4j-driver'))
const PACKAGE = 'neo4j-driver-bolt-connection/lib'

/** What listens to a statement, by the part of the driver that is given its rows. */
const listeners = new WeakMap<object, OnArrival>()

let isReplaced = false

/**
 * Tells of all that arrives for a statement that has just been sent.
 * @throws Error when the driver is no longer made as this needs it
 */
export function onArrival(result: Result, listener: OnArrival): void {
  const { _streamObserverPromise: given } = result as unknown as { _streamObserverPromise?: Promise<object> }
  if (!given) throw changed('observer of a result')
  // A statement that could not be sent is reported by its result.
  given.then(
    (observer) => listeners.set(observer, listener),
    () => undefined,
  )
}

/**
 * Lets the connections that the driver will make count what arrives, and join a message that came in pieces before it is
 * unpacked: for each of its bytes the driver would pass over all pieces before.
 *
 * @throws Error when the driver is no longer made as this needs it
 */
export function countArrivals(): void {
  if (isReplaced) return
  const bolt = (require(`${PACKAGE}/bolt/index.js`) as { default: { create?: MakeProtocol } }).default
  const { create } = bolt
  if (!create) throw changed('function that makes a connection')
  bolt.create = (connection) => counting(create(connection), connection)
  isReplaced = true
}

function counting(protocol: Protocol, { channel, observer }: Connection): Protocol {
  sendTogether(channel)
  const handler = protocol._responseHandler
  const unpacker = protocol._unpacker
  const { onmessage: receive } = channel
  const unpack = protocol.unpack.bind(protocol)
  const unpackList = unpacker._unpackListWithSize.bind(unpacker)
  if (!('_pendingObservers' in handler)) throw changed('observer of an answer')
  for (const method of ['_unpackListWithSize', '_unpackMapWithSize']) if (!(method in unpacker)) throw changed(method)

  let listener: OnArrival | undefined
  const findListener = () => {
    const { _currentObserver: waiting } = handler
    listener = waiting && listeners.get(waiting)
  }
  const end = (error: unknown) => {
    channel.onmessage = () => undefined
    observer.onError(error)
  }
  channel.onmessage = (bytes) => {
    findListener()
    try {
      listener?.(0, bytes.length)
    } catch (error) {
      end(error)
      return
    }
    receive(bytes)
  }
  protocol.unpack = (message) => {
    findListener()
    try {
      return unpack(joined(message))
    } catch (error) {
      channel.onmessage = () => undefined
      throw error
    }
  }
  unpacker._unpackListWithSize = (size, message, hydrate) => {
    listener?.(size, 0)
    return unpackList(size, message, hydrate)
  }
  unpacker._unpackMapWithSize = (size, message, hydrate) => {
    listener?.(size, 0)
    return unpackMap(unpacker, size, message, hydrate)
  }
  return protocol
}

/** The driver defines each property on its own, which takes longer than all else that it does for a map. */
function unpackMap(unpacker: Unpacker, size: number, message: Bytes, hydrate: unknown): Record<string, unknown> {
  const map: Record<string, unknown> = {}
  for (let left = size; left > 0; left--) {
    const key = String(unpacker.unpack(message, hydrate))
    const value = unpacker.unpack(message, hydrate)
    // A mere assignment would replace the prototype of the map.
    if (key === '__proto__')
      Object.defineProperty(map, key, { value, writable: true, enumerable: true, configurable: true })
    else map[key] = value
  }
  return map
}

function joined(message: InPieces): InPieces {
  const { _buffers: pieces } = message
  if (!pieces) return message
  const { default: ChannelBuffer } = require(`${PACKAGE}/channel/channel-buf.js`) as {
    default: new (bytes: Buffer) => Bytes
  }
  return new ChannelBuffer(Buffer.concat(pieces.map(({ _buffer }) => _buffer)))
}

function changed(part: string): Error {
  return new Error(`neo4j-driver has no ${part} any more where Jokbo counts what is read.`)
}
