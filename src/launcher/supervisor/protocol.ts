import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import { ERROR_CODES, type ErrorCode } from '../../errors.ts'

const roles = ['user', 'keep-running', 'stop-when-unused', 'status'] as const

/**
 * What a client wants of the supervisor: `user` uses the database as long as it is connected, `keep-running` lets the
 * database run on without users, `stop-when-unused` ends that, `status` only asks.
 */
export type Role = (typeof roles)[number]

const codes = Object.keys(ERROR_CODES) as [ErrorCode, ...ErrorCode[]]

/**
 * One line of a connection, as JSON. First the handshake: `challenge` by the supervisor, `hello` by the client,
 * `welcome` by the supervisor. Then the supervisor sends `progress` until `ready` or `failed`; progress is `stuck` where it
 * waits for a person. A user that ends sends `leave`; `left` is the answer to that and to the role stop-when-unused, and
 * tells who still uses the database.
 */
const message = z.discriminatedUnion('type', [
  z.object({ type: z.literal('challenge'), nonce: z.string() }),
  z.object({ type: z.literal('hello'), role: z.enum(roles), proof: z.string(), nonce: z.string() }),
  z.object({ type: z.literal('welcome'), proof: z.string(), stopping: z.boolean() }),
  z.object({ type: z.literal('progress'), line: z.string(), stuck: z.boolean().optional() }),
  z.object({ type: z.literal('ready'), uri: z.string(), password: z.string() }),
  z.object({ type: z.literal('failed'), code: z.enum(codes), message: z.string() }),
  z.object({ type: z.literal('leave') }),
  z.object({ type: z.literal('left'), users: z.number(), keepRunning: z.boolean() }),
  z.object({ type: z.literal('status'), uri: z.string().optional(), users: z.number(), keepRunning: z.boolean() }),
])

/** A message between the supervisor and a client. */
export type Message = z.infer<typeof message>

/** Reads one line; undefined for anything that is not a {@link Message}. */
export function parseMessage(line: string): Message | undefined {
  try {
    return message.safeParse(JSON.parse(line)).data
  } catch {
    return undefined
  }
}

/** A random text for the other side to prove itself with. */
export function makeNonce(): string {
  return randomBytes(16).toString('hex')
}

/** Proves that one knows the token without sending it, so that a stranger that took the port cannot learn it. */
export function proofOf(token: string, side: 'client' | 'supervisor', nonce: string): string {
  return createHmac('sha256', token).update(`${side}:${nonce}`).digest('hex')
}

/** Compares two proofs in constant time. */
export function sameProof(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)]
  return a.length === b.length && timingSafeEqual(a, b)
}
