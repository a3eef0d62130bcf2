import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, openSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'

/** A file of Linux whose disk is always full. */
const FULL = '/dev/full'

test.skipIf(!existsSync(FULL))('a server whose log cannot be written answers all the same, and stops', async () => {
  const { PATH } = process.env
  const env = { PATH, PORT: '0', NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'none' }
  const server = spawn(process.execPath, [resolve('dist/cli/main.js'), 'serve'], {
    env,
    stdio: ['ignore', 'pipe', openSync(FULL, 'w')],
  })
  try {
    let said = ''
    server.stdout?.on('data', (part: Buffer) => (said += part.toString()))
    await expect.poll(() => said, { timeout: 60_000 }).toContain('Ready when')
    const [address = ''] = /http:\S+(?=\/readyz)/.exec(said) ?? []
    // More lines than are kept.
    const name = 'x'.repeat(4_000)
    for (let round = 0; round < 30; round++) {
      const answers = await Promise.all(Array.from({ length: 20 }, () => fetch(`${address}/${name}`)))
      expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([404]))
    }
    const ended = once(server, 'exit')
    server.kill('SIGTERM')
    expect(await ended).toEqual([0, null])
  } finally {
    server.kill('SIGKILL')
  }
})
