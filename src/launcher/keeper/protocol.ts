import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import { ERROR_CODES, type ErrorCode } from '../../errors.ts'

/**
 * What a client wants of the keeper: `user` counts as one user while connected, `keep` and `release` change whether the
 * database goes on without users, `status` only asks.
 */
export type Role = 'user' | 'keep' | 'release' | 'status'

const codes = Object.keys(ERROR_CODES) as [ErrorCode, ...ErrorCode[]]

/**
 * One line on the wire, as JSON. In order: the keeper says `keeper`, the client `hello`, the keeper `welcome`; then the
 * keeper tells `progress` until `ready` or `failed`. A user that goes says `leave` and hears `left`.
 */
const message = z.discriminatedUnion('type', [
  z.object({ type: z.literal('keeper'), nonce: z.string() }),
  z.object({
    type: z.literal('hello'),
    role: z.enum(['user', 'keep', 'release', 'status']),
    proof: z.string(),
    nonce: z.string(),
  }),
  z.object({ type: z.literal('welcome'), proof: z.string(), stopping: z.boolean() }),
  z.object({ type: z.literal('progress'), line: z.string() }),
  z.object({ type: z.literal('ready'), uri: z.string(), password: z.string() }),
  z.object({ type: z.literal('failed'), code: z.enum(codes), message: z.string() }),
  z.object({ type: z.literal('leave') }),
  z.object({ type: z.literal('left'), users: z.number(), kept: z.boolean() }),
  z.object({ type: z.literal('status'), uri: z.string().optional(), users: z.number(), kept: z.boolean() }),
])

/** A message between the keeper and a client. */
export type Message = z.infer<typeof message>

/** Reads one line; undefined for anything that is not a {@link Message}. */
export function parseMessage(line: string): Message | undefined {
  try {
    return message.safeParse(JSON.parse(line)).data
  } catch {
    return undefined
  }
}

/** A fresh challenge. */
export function makeNonce(): string {
  return randomBytes(16).toString('hex')
}

/** Proves knowledge of the token without telling it: a stranger that sits on the port learns nothing. */
export function proofOf(token: string, side: 'client' | 'keeper', nonce: string): string {
  return createHmac('sha256', token).update(`${side}:${nonce}`).digest('hex')
}

/** Compares two proofs in constant time. */
export function sameProof(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)]
  return a.length === b.length && timingSafeEqual(a, b)
}
