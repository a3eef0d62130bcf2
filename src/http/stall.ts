import type { FastifyReply } from 'fastify'
import { AppError } from '../errors.ts'

/** How often in the allowed time it is looked at what has been taken. */
const LOOKS = 10

/**
 * Ends a download of which the connection has taken no byte for some time: a caller that does not read would hold the
 * database for as long as it likes.
 *
 * @param time milliseconds
 * @returns stops looking
 */
export function endWhenStalled({ raw }: FastifyReply, time: number, ended: AbortController): () => void {
  let taken = bytesTaken(raw)
  let looks = 0
  const timer = setInterval(() => {
    const now = bytesTaken(raw)
    looks = now === taken ? looks + 1 : 0
    taken = now
    if (looks < LOOKS) return
    clearInterval(timer)
    ended.abort(new AppError('TIMEOUT', `The download stopped: no byte was taken for ${time} ms.`))
    raw.destroy()
  }, time / LOOKS).unref()
  return () => {
    clearInterval(timer)
  }
}

/** Bytes that the operating system has accepted for sending. */
function bytesTaken({ socket }: FastifyReply['raw']): number {
  return socket ? socket.bytesWritten - socket.writableLength : 0
}
