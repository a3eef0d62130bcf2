import { setTimeout as delay } from 'node:timers/promises'
import type { Channel } from './channel.ts'
import { makeNonce, proofOf, sameProof, type Message, type Role } from './protocol.ts'

/** How long, in milliseconds, either side waits for the other's part. */
const LIMIT = 5_000

/** The keeper's part: learns what a client wants; undefined for a stranger. The caller answers with {@link welcome}. */
export async function receive(channel: Channel, token: string): Promise<{ role: Role; nonce: string } | undefined> {
  const nonce = makeNonce()
  channel.send({ type: 'keeper', nonce })
  const hello = await soon(channel)
  if (hello?.type !== 'hello' || !sameProof(hello.proof, proofOf(token, 'client', nonce))) return undefined
  return { role: hello.role, nonce: hello.nonce }
}

/** The keeper's last word of the handshake; `stopping` tells the client to come back when the connection has ended. */
export function welcome(token: string, nonce: string, stopping: boolean): Message {
  return { type: 'welcome', proof: proofOf(token, 'keeper', nonce), stopping }
}

/** The client's part; `foreign` when the other side is not the keeper that has this token, or does not answer in time. */
export async function introduce(
  channel: Channel,
  token: string,
  role: Role,
): Promise<'welcome' | 'stopping' | 'foreign'> {
  const greeting = await soon(channel)
  if (greeting?.type !== 'keeper') return 'foreign'
  const nonce = makeNonce()
  channel.send({ type: 'hello', role, proof: proofOf(token, 'client', greeting.nonce), nonce })
  const answer = await soon(channel)
  if (answer?.type !== 'welcome' || !sameProof(answer.proof, proofOf(token, 'keeper', nonce))) return 'foreign'
  return answer.stopping ? 'stopping' : 'welcome'
}

async function soon(channel: Channel): Promise<Message | undefined> {
  const patience = new AbortController()
  const late = delay(LIMIT, undefined, { signal: patience.signal }).catch(() => undefined)
  const message = await Promise.race([channel.next(), late])
  patience.abort()
  return message
}
