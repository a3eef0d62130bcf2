import type { FastifyReply, FastifyRequest } from 'fastify'
import { LRUCache } from 'lru-cache'
import { recordOf, type RequestRecord } from '../observe/request-record.ts'
import type { OpenAccess } from '../questions/ask.ts'
import { makeKnownState } from './known-state.ts'

type Handler = (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>

interface Kept {
  operation: string | undefined
  rootFields: readonly string[]
  body: string
  contentType: string
  /** State of the data as it was known before the answer was made. */
  state: string
}

/** Bytes of all answers that are kept, and of the largest. */
const SIZE = { all: 32 * 1_048_576, one: 1_048_576 }

/** Milliseconds that a request waits at most to learn the state of the data, and the part of its deadline. */
const PATIENCE = { most: 1_000, part: 0.25 }

/** Headers on which an answer depends: its media type, and whether Apollo takes the request for a forgery. */
const HEADERS = ['accept', 'content-type', 'x-apollo-operation-name', 'apollo-require-preflight']

/**
 * Answers an operation that was answered before without parsing it, as long as nothing in the database has changed.
 *
 * An answer is kept with a state of the data that was known before it was made, and given again only when a reading that
 * begins after the new request finds the same state: then there was no change from before the one to after the other.
 * So a request that is asked for the first time needs no reading of its own.
 *
 * @param deadline milliseconds until a request is answered at the latest
 * @param answer makes an answer
 */
export function keepAnswers(
  open: OpenAccess,
  deadline: number,
  answer: (...call: Parameters<Handler>) => unknown,
): Handler {
  const kept = makeStore()
  const patience = Math.min(PATIENCE.most, deadline * PATIENCE.part)
  const knownState = makeKnownState(patience)
  const readState = (request: FastifyRequest): Promise<string | undefined> =>
    knownState.read(() => {
      // Not in the scope of one request: others may wait for the same reading.
      const { watch } = recordOf(request)
      return open({ signal: AbortSignal.timeout(patience), timeLimit: patience, watch }).state()
    })
  return async (request, reply) => {
    const key = keyOf(request)
    if (key === undefined) return answer(request, reply)
    const found = kept.get(key)
    const state = found ? await readState(request) : (knownState.latest ?? (await readState(request)))
    if (found && found.state === state) return repeat(found, request, reply)
    const body = await answer(request, reply)
    const answered = state === undefined ? undefined : makeKept(body, state, recordOf(request), reply)
    if (answered) kept.set(key, answered)
    return body
  }
}

function makeStore(): LRUCache<string, Kept> {
  return new LRUCache({
    maxSize: SIZE.all,
    maxEntrySize: SIZE.one,
    // Two bytes a letter at most; what else an entry holds is small.
    sizeCalculation: ({ body }, key) => 2 * (body.length + key.length),
  })
}

/**
 * Everything of a request that its answer depends on; the same variables in another order are the same request.
 * Undefined for variables that are deeper than the stack, which will be refused, and for HEAD, which has no answer.
 */
function keyOf({ method, headers, body, url }: FastifyRequest): string | undefined {
  if (method === 'HEAD') return undefined
  const asked = method === 'POST' ? body : url
  try {
    return JSON.stringify([method, HEADERS.map((name) => headers[name] ?? null), asked], inOrder)
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

function inOrder(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

function repeat(found: Kept, request: FastifyRequest, reply: FastifyReply): string {
  const { operation, rootFields, body, contentType } = found
  Object.assign(recordOf(request), { code: 'OK', rootFields, ...(operation === undefined ? {} : { operation }) })
  void reply.header('content-type', contentType)
  return body
}

/** Only whole answers are kept: an error may be over the next time. */
function makeKept(body: unknown, state: string, record: RequestRecord, reply: FastifyReply): Kept | undefined {
  const contentType = reply.getHeader('content-type')
  if (typeof body !== 'string' || typeof contentType !== 'string') return undefined
  if (reply.statusCode !== 200 || record.code !== 'OK') return undefined
  return { body, contentType, state, rootFields: record.rootFields, operation: record.operation }
}
