import type { FastifyReply, FastifyRequest } from 'fastify'
import { LRUCache } from 'lru-cache'
import { recordOf, type RequestRecord } from '../observe/request-record.ts'
import type { OpenAccess } from '../questions/ask.ts'
import { today } from '../time/day.ts'
import { makeKnownState } from './known-state.ts'

type Handler = (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>

interface CachedAnswer {
  operation: string | undefined
  rootFields: readonly string[]
  body: string
  contentType: string
  /** State of the data that was known before the answer was made. */
  state: string
}

/** Bytes that all cached answers may have together, and that one may have. */
const SIZE = { all: 32 * 1_048_576, one: 1_048_576 }

/** How long a request may wait for the state of the data: milliseconds, and as a part of its deadline. */
const STATE_TIMEOUT = { most: 1_000, part: 0.25 }

/** Headers on which an answer depends: its media type, and whether Apollo suspects a forged request (CSRF). */
const HEADERS = ['accept', 'content-type', 'x-apollo-operation-name', 'apollo-require-preflight']

/**
 * Caches the answers of operations, for as long as nothing in the database has changed.
 *
 * An answer is stored with a state of the data that was known before the answer was made. It is sent again only if a
 * reading that begins after the new request, or `stale` before it at most, finds the same state: then nothing had changed
 * until that reading began. So the first request for an answer needs no reading of its own.
 *
 * @param times milliseconds: the deadline of a request, and for how long an answer may lag behind the data
 * @param answer makes an answer
 */
export function cacheAnswers(
  open: OpenAccess,
  times: { deadline: number; stale: number },
  answer: (...call: Parameters<Handler>) => unknown,
): Handler {
  const cache = makeCache()
  const timeout = Math.min(STATE_TIMEOUT.most, times.deadline * STATE_TIMEOUT.part)
  const knownState = makeKnownState({ timeout, stale: times.stale })
  const readState = (request: FastifyRequest): Promise<string | undefined> =>
    knownState.read(() => {
      // Not in the scope of this request, as other requests may wait for the same reading.
      const { watch } = recordOf(request)
      return open({ signal: AbortSignal.timeout(timeout), timeLimit: timeout, watch }).state()
    })
  return async (request, reply) => {
    const key = keyOf(request)
    if (key === undefined) return answer(request, reply)
    const found = cache.get(key)
    const state = found ? await readState(request) : (knownState.latest ?? (await readState(request)))
    if (found && found.state === state) return sendCached(found, request, reply)
    const body = await answer(request, reply)
    const cached = state === undefined ? undefined : makeCached(body, state, recordOf(request), reply)
    if (cached) cache.set(key, cached)
    return body
  }
}

function makeCache(): LRUCache<string, CachedAnswer> {
  return new LRUCache({
    maxSize: SIZE.all,
    maxEntrySize: SIZE.one,
    // At most two bytes for each character; the other parts of an entry are small.
    sizeCalculation: ({ body }, key) => 2 * (body.length + key.length),
  })
}

/**
 * Everything of a request on which its answer depends; variables in a different order give the same key. The day is part
 * of it, as some fields answer what is true today.
 * Undefined for HEAD, whose answer has no body, and for variables nested too deep for the stack, which are refused later.
 */
function keyOf({ method, headers, body, url }: FastifyRequest): string | undefined {
  if (method === 'HEAD') return undefined
  const asked = method === 'POST' ? body : url
  try {
    return JSON.stringify([today(), method, HEADERS.map((name) => headers[name] ?? null), asked], withSortedKeys)
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

function withSortedKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

function sendCached(found: CachedAnswer, request: FastifyRequest, reply: FastifyReply): string {
  const { operation, rootFields, body, contentType } = found
  Object.assign(recordOf(request), { code: 'OK', rootFields, ...(operation === undefined ? {} : { operation }) })
  void reply.header('content-type', contentType)
  return body
}

/** The answer as it is cached; undefined for an answer with an error, which may not occur the next time. */
function makeCached(
  body: unknown,
  state: string,
  record: RequestRecord,
  reply: FastifyReply,
): CachedAnswer | undefined {
  const contentType = reply.getHeader('content-type')
  if (typeof body !== 'string' || typeof contentType !== 'string') return undefined
  if (reply.statusCode !== 200 || record.code !== 'OK') return undefined
  return { body, contentType, state, rootFields: record.rootFields, operation: record.operation }
}
