import { once } from 'node:events'
import { connect, createServer, type AddressInfo, type Server } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import { openChannel, type Channel } from '../../../src/launcher/keeper/channel.ts'
import { introduce, receive, welcome } from '../../../src/launcher/keeper/handshake.ts'
import { parseMessage } from '../../../src/launcher/keeper/protocol.ts'

const open: { close: () => void }[] = []
afterEach(() => {
  for (const one of open.splice(0)) one.close()
})

/** Two ends of one loopback connection. */
async function pair(): Promise<{ keeper: Channel; client: Channel; raw: (text: string) => void }> {
  const server: Server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1')
  const [other] = (await once(server, 'connection')) as [ReturnType<typeof connect>]
  const [keeper, client] = [openChannel(other), openChannel(socket)]
  open.push(server, keeper, client)
  return { keeper, client, raw: (text) => other.write(text) }
}

describe('the handshake', () => {
  test('lets in a client that knows the token, with its role', async () => {
    const { keeper, client } = await pair()
    const [seen, answer] = await Promise.all([
      receive(keeper, 'token').then((known) => {
        if (known) keeper.send(welcome('token', known.nonce, false))
        return known?.role
      }),
      introduce(client, 'token', 'keep'),
    ])
    expect([seen, answer]).toEqual(['keep', 'welcome'])
  })

  test('tells a client to wait for the end of a keeper that stops', async () => {
    const { keeper, client } = await pair()
    void receive(keeper, 'token').then((known) => {
      if (known) keeper.send(welcome('token', known.nonce, true))
    })
    expect(await introduce(client, 'token', 'user')).toBe('stopping')
  })

  test('refuses a client with another token', async () => {
    const { keeper, client } = await pair()
    void introduce(client, 'other', 'user')
    expect(await receive(keeper, 'token')).toBeUndefined()
  })

  test('sees through a stranger that answers in our words', async () => {
    const { keeper, client } = await pair()
    void receive(keeper, 'token').then(() => {
      keeper.send(welcome('guess', 'nonce', false))
    })
    expect(await introduce(client, 'token', 'user')).toBe('foreign')
  })

  test.each(['HTTP/1.1 400 Bad Request\r\n\r\n', '{"type":"keeper"}\n', 'x'.repeat(70_000)])(
    'calls %.20j foreign',
    async (text) => {
      const { client, raw } = await pair()
      raw(text)
      expect(await introduce(client, 'token', 'user')).toBe('foreign')
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

test.each(['', 'null', '[]', '{"type":"root"}', '{"type":"left","users":"2","kept":true}'])(
  '%j is no message',
  (line) => {
    expect(parseMessage(line)).toBeUndefined()
  },
)
