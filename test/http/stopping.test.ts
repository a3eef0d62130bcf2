import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { expect, test } from 'vitest'
import { IS_LARGE } from '../support/large.ts'
import { endEach, operation, serveProcess } from '../support/served-process.ts'

endEach()

async function open(port: number): Promise<Socket> {
  const socket = connect(port, '127.0.0.1')
  await once(socket, 'connect')
  return socket
}

/** What a caller gets, until the end of its answer: status and body, or the code of the fault of its connection. */
function ask(socket: Socket, query: string, caller: string): Promise<string> {
  socket.write(operation(query, caller))
  return new Promise((resolve) => {
    let text = ''
    socket.on('data', (part: Buffer) => {
      text += part.toString()
      if (/\r\n\r\n\{.*\}\s*$/s.test(text)) resolve(text)
    })
    socket.once('error', (error: Error & { code?: string }) => {
      resolve(error.code ?? error.message)
    })
    socket.once('close', () => {
      resolve(`closed after ${text.length} characters`)
    })
  })
}

/** The status and the body of an answer, or what happened instead. */
function shortly(answer: string): string {
  const [, status, body] = /^HTTP\/1\.1 (\d+)[^]*?\r\n\r\n([^]*)$/.exec(answer) ?? []
  return status === undefined ? answer : `${status} ${body?.trim()}`
}

test.each(IS_LARGE ? [1, 2, 3] : [1])(
  'a stop resets none of fifty requests that were just sent, round %i',
  async () => {
    const { run, port } = await serveProcess()
    const query = '{ dataset { title } }'
    const caller = (index: number) => `10.0.0.${index}`
    const openAll = () => Promise.all(Array.from({ length: 25 }, () => open(port)))
    const kept = await openAll()
    for (const answer of await Promise.all(kept.map((socket, index) => ask(socket, query, caller(index)))))
      expect(shortly(answer)).toMatch(/^200 /)
    for (const socket of kept) socket.removeAllListeners('data')
    const sockets = [...kept, ...(await openAll())]
    const began = performance.now()
    const asked = sockets.map((socket, index) => ask(socket, query, caller(index)))
    run.child.kill('SIGTERM')
    const answers = (await Promise.all(asked)).map(shortly)
    expect(answers).toEqual(Array(50).fill('200 {"data":{"dataset":{"title":null}}}'))
    expect(await run.end).toBe(0)
    expect(performance.now() - began).toBeLessThan(2_000)
    for (const socket of sockets) socket.destroy()
  },
)

test('what a stop cannot wait for gets 503 in the shape of errors', async () => {
  let hangs = false
  const { run, port } = await serveProcess((name) => (hangs && name === 'PULL' ? 'silence' : undefined))
  hangs = true
  const answer = ask(await open(port), '{ actors { id } }', '10.0.0.1')
  await new Promise((resolve) => setTimeout(resolve, 300))
  run.child.kill('SIGTERM')
  const text = await answer
  expect(text.toLowerCase()).toContain('\r\nretry-after: 1\r\n')
  expect(text.toLowerCase()).toContain('\r\nconnection: close\r\n')
  expect(shortly(text)).toMatch(/^503 \{"errors":\[\{"message":"The server is stopping\..*"code":"TIMEOUT"/)
  expect(await run.end).toBe(0)
})
