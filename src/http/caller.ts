import type { FastifyReply } from 'fastify'
import { CALLER_GONE } from '../scope.ts'

/** Fires when the caller breaks the connection before it has the answer. */
export function callerGone({ raw }: FastifyReply): AbortSignal {
  const gone = new AbortController()
  raw.once('close', () => {
    if (!raw.writableFinished) gone.abort(CALLER_GONE)
  })
  return gone.signal
}
