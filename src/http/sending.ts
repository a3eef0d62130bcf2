import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Readable } from 'node:stream'
import type { Limits } from '../graphql/limits/limits.ts'
import type { OccasionalLog } from '../observe/occasional-log.ts'
import { CALLER_SLOW, recordOf } from '../observe/request-record.ts'
import { makeDelivery, type Delivery } from './delivery.ts'
import { PIECE, piecesOf } from './pieces.ts'
import { ruleOf } from './request-scope.ts'

/** Milliseconds between two looks at the answers that wait. */
const LOOK = 250

/** The answers that wait for their callers. */
interface Waiting {
  /** Bytes that they hold together. */
  bytes: number
  requests: Map<Delivery, FastifyRequest>
}

/**
 * Bounds how long answers wait for their callers, and how many bytes wait in all connections together. A connection whose
 * caller is too slow is broken. So are, when together there are too many bytes, those that are the furthest behind with
 * the most bytes, until the others fit.
 *
 * @returns a function that tells the bytes that wait
 */
export function boundSending(app: FastifyInstance, limits: Limits, log: OccasionalLog): () => number {
  const waiting: Waiting = { bytes: 0, requests: new Map() }
  const look = () => {
    const now = performance.now()
    for (const [delivery] of waiting.requests) {
      const fault = delivery.look(now)
      if (fault) breakOff(waiting, delivery, fault, log)
    }
    if (waiting.requests.size > 0) return
    clearInterval(timer)
    timer = undefined
  }
  let timer: NodeJS.Timeout | undefined
  app.addHook('onSend', (request, reply, payload, done) => {
    // Of a caller that has gone there will be no other event.
    if (request.raw.socket.destroyed) {
      done(null, payload)
      return
    }
    const size = sizeOf(payload)
    const isDownload = ruleOf(request).slot === 'download'
    const patience = isDownload ? { stall: limits.stall } : { stall: limits.take, late: limits.take }
    const delivery = makeDelivery(request, reply, size, patience)
    waiting.requests.set(delivery, request)
    waiting.bytes += size
    reply.raw.once('close', () => {
      forget(waiting, delivery)
    })
    timer ??= setInterval(look, LOOK).unref()
    makeRoom(waiting, limits.unsent, log)
    done(null, isWhole(payload) && size > PIECE ? inPieces(reply, payload, size) : payload)
  })
  return () => waiting.bytes
}

function makeRoom(waiting: Waiting, most: number, log: OccasionalLog): void {
  if (waiting.bytes <= most) return
  const byBurden = [...waiting.requests.keys()].map((delivery) => ({ delivery, burden: delivery.burden() }))
  for (const { delivery } of byBurden.toSorted((a, b) => b.burden - a.burden)) {
    if (waiting.bytes <= most) return
    breakOff(
      waiting,
      delivery,
      `more than ${most} bytes of answers wait for callers, and it is the furthest behind`,
      log,
    )
  }
}

function forget(waiting: Waiting, delivery: Delivery): void {
  if (waiting.requests.delete(delivery)) waiting.bytes -= delivery.bytes
}

function breakOff(waiting: Waiting, delivery: Delivery, why: string, log: OccasionalLog): void {
  const request = waiting.requests.get(delivery)
  forget(waiting, delivery)
  if (!request) return
  log.warn({ code: CALLER_SLOW, requestId: request.id }, `An answer was broken off: ${why}.`)
  recordOf(request).brokenBy = { code: CALLER_SLOW }
  request.raw.socket.destroy()
}

/** Bytes of memory that a payload holds until it is sent. A stream is made no faster than it is taken. */
function sizeOf(payload: unknown): number {
  if (isWhole(payload)) return Buffer.byteLength(payload)
  return payload instanceof Readable ? PIECE : 0
}

function isWhole(payload: unknown): payload is string | Buffer {
  return typeof payload === 'string' || Buffer.isBuffer(payload)
}

function inPieces(reply: FastifyReply, payload: string | Buffer, size: number): Readable {
  void reply.header('content-length', size)
  return Readable.from(piecesOf(payload), { objectMode: false, highWaterMark: PIECE })
}
