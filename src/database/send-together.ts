import type { Socket } from 'node:net'

/** The part of a connection of the driver that writes; the driver says nothing of it in public. */
export interface WritingChannel {
  write: (bytes: unknown) => void
  _conn: Pick<Socket, 'cork' | 'uncork' | 'writableCorked'>
}

/**
 * Sends what a connection writes in one turn of the event loop at once. The driver writes a statement in pieces of 1,400
 * bytes, each of which would be a call of the system.
 *
 * @throws Error when the driver is no longer made as this needs it
 */
export function sendTogether(channel: WritingChannel): void {
  const { _conn: socket, write } = channel
  if (!('cork' in socket)) throw new Error('neo4j-driver has no socket any more where Jokbo sends pieces together.')
  channel.write = (bytes) => {
    if (socket.writableCorked === 0) {
      socket.cork()
      process.nextTick(() => {
        socket.uncork()
      })
    }
    write.call(channel, bytes)
  }
}
