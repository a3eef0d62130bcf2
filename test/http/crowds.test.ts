import { connect, type Socket } from 'node:net'
import { expect, test } from 'vitest'
import { endEach, head, longNames, operation, serveProcess } from '../support/served-process.ts'

endEach()
/** An answer of 5 MB. */
const LARGE = '{ actors(limit: 100) { id nameEn again: nameEn } }'
const LETTERS = 25_000

/** Milliseconds until another caller is answered, and the status. */
async function ask(port: number): Promise<{ status: number; ms: number }> {
  const began = performance.now()
  const { status } = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-forwarded-for': '192.0.2.1' },
    body: '{"query":"{ dataset { nodes } }"}',
  })
  return { status, ms: performance.now() - began }
}

async function figure(port: number, name: string): Promise<number> {
  const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text()
  return Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1])
}

function call(port: number, text: string): Socket {
  const socket = connect(port, '127.0.0.1')
  socket.on('error', () => undefined).pause()
  socket.write(text)
  return socket
}

test('a hundred callers that send slowly keep nobody out', async () => {
  const { port } = await serveProcess()
  const half = (index: number) => `${head(`10.0.0.${index}`)}content-length: 200\r\n\r\n{"query"`
  const sockets = Array.from({ length: 100 }, (_, index) => call(port, half(index)))
  await expect.poll(() => sockets.every(({ connecting }) => !connecting)).toBe(true)
  for (let second = 0; second < 4; second += 1) {
    for (const socket of sockets) socket.write(' ')
    const { status, ms } = await ask(port)
    expect([status, ms < 1_000]).toEqual([200, true])
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
  for (const socket of sockets) socket.destroy()
})

test('a hundred callers that do not read keep nobody out and fill no memory', async () => {
  const { run, port } = await serveProcess(longNames(LETTERS))
  const before = await figure(port, 'process_resident_memory_bytes')
  const sockets: Socket[] = []
  let most = 0
  for (let round = 0; round < 10; round += 1) {
    for (let index = 0; index < 10; index += 1) sockets.push(call(port, operation(LARGE, `10.0.0.${index % 5}`)))
    expect((await ask(port)).status).toBe(200)
    most = Math.max(most, await figure(port, 'process_resident_memory_bytes'))
    expect(await figure(port, 'jokbo_answer_bytes_waiting')).toBeLessThan(67_108_864)
  }
  await expect.poll(() => run.output(), { timeout: 20_000 }).toContain('"code":"CALLER_SLOW"')
  expect(most - before).toBeLessThan(800_000_000)
  expect((await ask(port)).status).toBe(200)
  for (const socket of sockets) socket.destroy()
})
