import { within } from '../time-limit.ts'
import type { Channel } from './channel.ts'
import { makeNonce, proofOf, sameProof, type Message, type Role } from './protocol.ts'

/** Milliseconds that either side waits for a message of the other. */
const LIMIT = 5_000

/** What a client that has proved itself wants, and the nonce that the supervisor has to answer. */
export interface KnownClient {
  role: Role
  nonce: string
}

/**
 * The supervisor's part, but for its last message, which is {@link welcome}.
 * @returns undefined for a client that does not know the token or does not answer in time
 */
export async function receive(channel: Channel, token: string): Promise<KnownClient | undefined> {
  const nonce = makeNonce()
  channel.send({ type: 'challenge', nonce })
  const hello = await within(LIMIT, channel.next())
  if (hello?.type !== 'hello' || !sameProof(hello.proof, proofOf(token, 'client', nonce))) return undefined
  return { role: hello.role, nonce: hello.nonce }
}

/** The last message of the handshake; `stopping` tells the client to try again when this connection has ended. */
export function welcome(token: string, nonce: string, stopping: boolean): Message {
  return { type: 'welcome', proof: proofOf(token, 'supervisor', nonce), stopping }
}

/**
 * The client's part.
 * @returns `stranger` when the other side does not know the token or does not answer in time
 */
export async function introduce(
  channel: Channel,
  token: string,
  role: Role,
): Promise<'welcome' | 'stopping' | 'stranger'> {
  const challenge = await within(LIMIT, channel.next())
  if (challenge?.type !== 'challenge') return 'stranger'
  const nonce = makeNonce()
  channel.send({ type: 'hello', role, proof: proofOf(token, 'client', challenge.nonce), nonce })
  const answer = await within(LIMIT, channel.next())
  if (answer?.type !== 'welcome' || !sameProof(answer.proof, proofOf(token, 'supervisor', nonce))) return 'stranger'
  return answer.stopping ? 'stopping' : 'welcome'
}
