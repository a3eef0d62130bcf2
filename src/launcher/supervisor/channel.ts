import type { Socket } from 'node:net'
import { parseMessage, type Message } from './protocol.ts'

/** Characters of a line at most; the connection of a stranger that sends more is ended. */
const LONGEST_LINE = 64 * 1024

/** Messages over one connection. */
export interface Channel {
  send(message: Message): void
  /** The next message; undefined when the other side is gone or does not speak our protocol. */
  next(): Promise<Message | undefined>
  /** Settles when the connection has ended, for whatever reason. */
  readonly closed: Promise<void>
  close(): void
  /** Settles when all that was sent has left this process, or never will. */
  flushed(): Promise<void>
  /** Lets the connection keep this process running, as it does from the start. */
  ref(): void
  /** Lets this process end although the connection is open. */
  unref(): void
}

/** Speaks the protocol over a socket. */
export function openChannel(socket: Socket): Channel {
  const queue: Message[] = []
  const waiting: ((message: Message | undefined) => void)[] = []
  let rest = ''
  let ended = false
  const end = (): void => {
    ended = true
    for (const take of waiting.splice(0)) take(undefined)
  }
  const deliver = (message: Message): void => {
    const take = waiting.shift()
    if (take) take(message)
    else queue.push(message)
  }
  socket.setEncoding('utf8').on('data', (text: string) => {
    const lines = (rest + text).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) {
      const message = parseMessage(line)
      if (message) deliver(message)
      else socket.destroy()
    }
    if (rest.length > LONGEST_LINE) socket.destroy()
  })
  // Every error is followed by 'close', which is handled below.
  socket.on('error', () => undefined)
  const closed = new Promise<void>((resolve) => {
    socket.on('close', () => {
      end()
      resolve()
    })
  })
  return {
    send: (message) => {
      if (socket.writable) socket.write(`${JSON.stringify(message)}\n`)
    },
    next: () => {
      const first = queue.shift()
      if (first || ended) return Promise.resolve(first)
      return new Promise((resolve) => waiting.push(resolve))
    },
    closed,
    close: () => {
      socket.end()
    },
    flushed: () =>
      new Promise((resolve) => {
        socket.write('', () => {
          resolve()
        })
      }),
    ref: () => {
      socket.ref()
    },
    unref: () => {
      socket.unref()
    },
  }
}
