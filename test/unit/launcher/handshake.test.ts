import { once } from 'node:events'
import { connect, createServer, type AddressInfo, type Server } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import { openChannel, type Channel } from '../../../src/launcher/supervisor/channel.ts'
import { introduce, receive, welcome } from '../../../src/launcher/supervisor/handshake.ts'
import { parseMessage } from '../../../src/launcher/supervisor/protocol.ts'

const open: { close: () => void }[] = []
afterEach(() => {
  for (const one of open.splice(0)) one.close()
})

/** Two ends of one loopback connection. */
async function pair(): Promise<{ supervisor: Channel; client: Channel; raw: (text: string) => void }> {
  const server: Server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1')
  const [other] = (await once(server, 'connection')) as [ReturnType<typeof connect>]
  const [supervisor, client] = [openChannel(other), openChannel(socket)]
  open.push(server, supervisor, client)
  return { supervisor, client, raw: (text) => other.write(text) }
}

describe('the handshake', () => {
  test('lets in a client that knows the token, with its role', async () => {
    const { supervisor, client } = await pair()
    const [seen, answer] = await Promise.all([
      receive(supervisor, 'token').then((known) => {
        if (known) supervisor.send(welcome('token', known.nonce, false))
        return known?.role
      }),
      introduce(client, 'token', 'keep-running'),
    ])
    expect([seen, answer]).toEqual(['keep-running', 'welcome'])
  })

  test('tells a client to wait for the end of a supervisor that stops', async () => {
    const { supervisor, client } = await pair()
    void receive(supervisor, 'token').then((known) => {
      if (known) supervisor.send(welcome('token', known.nonce, true))
    })
    expect(await introduce(client, 'token', 'user')).toBe('stopping')
  })

  test('refuses a client with another token', async () => {
    const { supervisor, client } = await pair()
    void introduce(client, 'other', 'user')
    expect(await receive(supervisor, 'token')).toBeUndefined()
  })

  test('recognises a stranger that speaks our protocol', async () => {
    const { supervisor, client } = await pair()
    void receive(supervisor, 'token').then(() => {
      supervisor.send(welcome('guess', 'nonce', false))
    })
    expect(await introduce(client, 'token', 'user')).toBe('stranger')
  })

  test.each(['HTTP/1.1 400 Bad Request\r\n\r\n', '{"type":"challenge"}\n', 'x'.repeat(70_000)])(
    'calls %.20j a stranger',
    async (text) => {
      const { client, raw } = await pair()
      raw(text)
      expect(await introduce(client, 'token', 'user')).toBe('stranger')
    },
  )
})

test('a message may arrive in pieces, and several in one piece', async () => {
  const { client, raw } = await pair()
  raw('{"type":"progress","line":"Fetch')
  const first = client.next()
  raw('ed 20 of 213 jars."}\n{"type":"leave"}\n')
  expect(await first).toEqual({ type: 'progress', line: 'Fetched 20 of 213 jars.' })
  expect(await client.next()).toEqual({ type: 'leave' })
})

test.each(['', 'null', '[]', '{"type":"root"}', '{"type":"left","users":"2","keepRunning":true}'])(
  '%j is not a message',
  (line) => {
    expect(parseMessage(line)).toBeUndefined()
  },
)
