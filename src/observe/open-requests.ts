import type { ServerResponse } from 'node:http'
import type { Socket } from 'node:net'

/** A request that has not ended, and its answer. */
interface Open<Kept> {
  kept: Kept
  answer: ServerResponse
}

/** The requests of each connection that have not ended. */
export interface OpenRequests<Kept> {
  /** Keeps a request until its answer closes. */
  add(socket: Socket, open: Open<Kept>): void
  on(socket: Socket): readonly Open<Kept>[]
}

/**
 * Makes a list of open requests. When a connection closes, it closes their answers. Node closes only the one that is being
 * sent: the others, to requests that were sent ahead, would keep what they hold for ever.
 */
export function makeOpenRequests<Kept>(): OpenRequests<Kept> {
  const bySocket = new WeakMap<Socket, Set<Open<Kept>>>()
  const openOn = (socket: Socket): Set<Open<Kept>> => {
    const known = bySocket.get(socket)
    if (known) return known
    const opened = new Set<Open<Kept>>()
    bySocket.set(socket, opened)
    socket.once('close', () => {
      for (const { answer } of opened) answer.emit('close')
    })
    return opened
  }
  return {
    add: (socket, open) => {
      const opened = openOn(socket).add(open)
      // Each layer waits for the end of the answer; by default Node prints a warning for more than 10.
      open.answer.setMaxListeners(0)
      open.answer.once('close', () => opened.delete(open))
    },
    on: (socket) => [...(bySocket.get(socket) ?? [])],
  }
}
