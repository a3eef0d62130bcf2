import { once } from 'node:events'
import { PassThrough } from 'node:stream'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { AppError } from '../errors.ts'
import type { Chunk } from '../export/format.ts'
import { recordOf } from '../observe/request-record.ts'
import { assertNotAborted, CALLER_GONE } from '../scope.ts'
import { piecesOf } from './pieces.ts'
import { scopeOf } from './request-scope.ts'

/** An answer that is sent piece by piece. */
export interface ChunkedAnswer {
  headers: Readonly<Record<string, string>>
  /** Absent for an answer without a body. */
  chunks?: AsyncIterable<Chunk>
}

/**
 * Sends an answer while it is made, as fast as the caller takes it. A fault before the first rows is thrown, and answered
 * as any other. A later one breaks the connection, so that nobody takes a part of a file for the whole.
 *
 * @param deliver calls `send` once; the answer is complete only if it succeeds
 */
export function sendChunks(
  request: FastifyRequest,
  reply: FastifyReply,
  deliver: (send: (answer: ChunkedAnswer) => Promise<void>) => Promise<void>,
): Promise<unknown> {
  const { signal } = scopeOf(request)
  return new Promise((resolve, reject) => {
    const body = new PassThrough()
    let hasBegun = false
    const begin = ({ headers, chunks }: ChunkedAnswer) => {
      hasBegun = true
      resolve(reply.headers(headers).send(chunks && body))
    }
    const send = async (answer: ChunkedAnswer) => {
      const pieces = answer.chunks && (await madeAhead(answer.chunks))
      begin(answer)
      for await (const chunk of pieces ?? []) await write(body, chunk, signal)
    }
    deliver(send).then(
      () => body.end(),
      (fault: unknown) => {
        if (hasBegun) breakOff(request, reply, fault)
        else reject(fault instanceof Error ? fault : new Error(String(fault)))
      },
    )
  })
}

/** The same pieces, the first two of which are made: one needs no row, the other has the first rows. */
async function madeAhead(chunks: AsyncIterable<Chunk>): Promise<AsyncIterable<Chunk>> {
  const iterator = chunks[Symbol.asyncIterator]()
  const ahead = [await iterator.next(), await iterator.next()]
  return {
    [Symbol.asyncIterator]: () => ({
      next: () => Promise.resolve(ahead.shift() ?? iterator.next()),
      return: async () => (await iterator.return?.()) ?? { done: true, value: undefined },
    }),
  }
}

async function write(body: PassThrough, chunk: Chunk, signal: AbortSignal): Promise<void> {
  if (chunk.length === 0) return
  for (const piece of piecesOf(chunk)) {
    assertNotAborted(signal)
    if (!body.write(piece)) await drained(body, signal)
  }
}

async function drained(body: PassThrough, signal: AbortSignal): Promise<void> {
  try {
    await once(body, 'drain', { signal })
  } catch (fault) {
    assertNotAborted(signal)
    throw fault
  }
}

/** Closes the connection itself: with a fault of the stream, each layer below would log it too. */
function breakOff(request: FastifyRequest, reply: FastifyReply, fault: unknown): void {
  if (fault !== CALLER_GONE) {
    recordOf(request).brokenBy = { code: fault instanceof AppError ? fault.code : 'INTERNAL' }
    if (fault instanceof AppError) request.log.warn({ code: fault.code }, fault.message)
    else request.log.error({ err: fault }, 'download failed')
  }
  reply.raw.destroy()
}
