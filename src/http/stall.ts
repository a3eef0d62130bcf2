import type { FastifyReply } from 'fastify'
import { AppError } from '../errors.ts'

/** How often progress is checked within the timeout. */
const CHECKS = 10

/**
 * Aborts a download when its connection accepts no byte for some time: a caller that stops reading would otherwise keep
 * a database connection in use without end.
 *
 * @param timeout milliseconds
 * @returns a function that stops the checks
 */
export function abortWhenStalled({ raw }: FastifyReply, timeout: number, controller: AbortController): () => void {
  let accepted = bytesAccepted(raw)
  let idleChecks = 0
  const timer = setInterval(() => {
    const now = bytesAccepted(raw)
    idleChecks = now === accepted ? idleChecks + 1 : 0
    accepted = now
    if (idleChecks < CHECKS) return
    clearInterval(timer)
    controller.abort(new AppError('TIMEOUT', `The download was stopped: no byte was accepted for ${timeout} ms.`))
    raw.destroy()
  }, timeout / CHECKS).unref()
  return () => {
    clearInterval(timer)
  }
}

/** Bytes that the operating system has accepted for sending. */
function bytesAccepted({ socket }: FastifyReply['raw']): number {
  return socket ? socket.bytesWritten - socket.writableLength : 0
}
