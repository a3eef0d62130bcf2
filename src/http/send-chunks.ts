import { once } from 'node:events'
import { PassThrough } from 'node:stream'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { AppError } from '../errors.ts'
import type { Chunk } from '../export/format.ts'
import { recordOf } from '../observe/request-record.ts'
import { assertNotAborted } from '../scope.ts'
import { scopeOf } from './request-scope.ts'

/** Sends an answer piece by piece; without pieces it has no body. */
export type Send = (chunks?: AsyncIterable<Chunk>) => Promise<void>

/**
 * Sends an answer while it is made, as fast as the caller takes it. A fault before the first rows is thrown, and answered
 * as any other. A later one breaks the connection, so that nobody takes a part of a file for the whole.
 *
 * @param deliver calls `send` once, after it has set the headers; the answer is complete only if it succeeds
 */
export function sendChunks(
  request: FastifyRequest,
  reply: FastifyReply,
  deliver: (send: Send) => Promise<void>,
): Promise<unknown> {
  const { signal } = scopeOf(request)
  return new Promise((resolve, reject) => {
    const body = new PassThrough()
    let hasBegun = false
    const begin = (content?: PassThrough) => {
      hasBegun = true
      resolve(reply.send(content))
    }
    const send: Send = async (chunks) => {
      if (!chunks) {
        begin()
        return
      }
      const pieces = await madeAhead(chunks)
      begin(body)
      for await (const chunk of pieces) await write(body, chunk, signal)
    }
    deliver(send).then(
      () => body.end(),
      (fault: unknown) => {
        if (hasBegun) breakOff(request, body, fault)
        else reject(fault as Error)
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
  assertNotAborted(signal)
  if (chunk.length === 0 || body.write(chunk)) return
  try {
    await once(body, 'drain', { signal })
  } catch (fault) {
    assertNotAborted(signal)
    throw fault
  }
}

function breakOff(request: FastifyRequest, body: PassThrough, fault: unknown): void {
  recordOf(request).brokenBy = fault instanceof AppError ? fault.code : 'INTERNAL'
  request.log.warn({ err: fault }, 'download broken')
  body.destroy(fault instanceof Error ? fault : new Error(String(fault)))
}
