import { once } from 'node:events'
import { connect, type AddressInfo, type Socket } from 'node:net'
import { expect, test } from 'vitest'
import { answering } from '../support/access.ts'
import { openApp } from '../support/app.ts'
import { serveFolder } from '../support/served.ts'

const served = serveFolder('test/support/tiny-graph')
const QUERY = {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: '{"query":"{ dataset { nodes } }"}',
}

/** Listens over a database whose questions are answered when the test says so. */
async function listening(
  answer: () => Promise<unknown>,
): Promise<{ url: string; port: number; close: () => Promise<unknown> }> {
  const app = await openApp(answering(served.database, answer), { deadline: 60_000 })
  await app.listen({ port: 0 })
  const { port } = app.server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}/graphql`, port, close: () => app.close() }
}

test('a stop answers the request in flight and accepts no new ones', async () => {
  const answers: ((dataset: object) => void)[] = []
  const { url, close } = await listening(() => new Promise((resolve) => answers.push(resolve)))
  const inFlight = fetch(url, QUERY)
  await expect.poll(() => answers.length).toBeGreaterThan(0)
  const closed = close()
  answers.forEach((answer) => {
    answer({ nodes: 0 })
  })
  expect(await (await inFlight).json()).toEqual({ data: { dataset: { nodes: 0 } } })
  await closed
  await expect(fetch(url, QUERY)).rejects.toThrow()
})

test('a stop answers requests that wait for a database that does not respond', async () => {
  let asked = false
  const { url, close } = await listening(() => {
    asked = true
    return new Promise(() => undefined)
  })
  const inFlight = fetch(url, QUERY)
  await expect.poll(() => asked).toBe(true)
  await close()
  const answer = await inFlight
  const { status, headers } = answer
  expect([status, headers.get('retry-after'), headers.get('connection')]).toEqual([503, '1', 'close'])
  expect(await answer.json()).toMatchObject({
    errors: [{ message: 'The server is stopping. Try again in a moment.', extensions: { code: 'TIMEOUT' } }],
  })
})

test.each([
  ['nothing', ''],
  ['half a head', 'POST /graphql HTTP/1.1\r\nHost: localhost\r\n'],
  [
    'half a body',
    'POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{"query"',
  ],
])(
  'a stop does not wait for a client that has sent %s',
  async (_title, text) => {
    const { port, close } = await listening(() => Promise.resolve([]))
    const socket: Socket = connect(port, '127.0.0.1')
    await once(socket, 'connect')
    socket.on('error', () => undefined).resume()
    socket.write(text)
    await close()
    await expect.poll(() => socket.destroyed || socket.readableEnded || socket.closed).toBe(true)
    socket.destroy()
  },
  10_000,
)
