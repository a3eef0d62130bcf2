// The two processes whose exports are compared: Jokbo, and the bare program.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { open } from './download.mjs'
import { cpuOf } from './send.mjs'

const PORTS = { ours: 4813, bare: 4814 }

/** Starts both, does some work with them, and ends them. */
export async function withExportServers(env, work) {
  const ours = start(PORTS.ours, env, ['dist/cli/main.js', 'serve'])
  const bare = start(PORTS.bare, env, ['bench/export-bare.mjs'])
  try {
    await Promise.all([ours, bare].map(answers))
    await work({ ours, bare })
  } finally {
    for (const { child } of [ours, bare]) child.kill('SIGTERM')
  }
}

function start(port, env, args) {
  const profile = process.argv.includes('--profile') ? ['--cpu-prof', '--cpu-prof-dir=coverage'] : []
  const child = spawn(process.execPath, [...profile, '--import', './bench/memory.mjs', ...args], {
    env: { ...env, PORT: String(port), JOKBO_MAX_RATE: '0', JOKBO_LOG_LEVEL: 'error' },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  return {
    child,
    url: `http://127.0.0.1:${port}`,
    /** User and system time, in microseconds. */
    cpu: () => cpuOf(child.pid),
    /** Bytes that the process has read, from the network too. */
    taken: () => Number(/^rchar: (\d+)/.exec(readFileSync(`/proc/${child.pid}/io`, 'utf8'))[1]),
    /** The most memory in bytes, resident and in the heap, since it was last asked. */
    memory: async () => {
      child.send('memory')
      const [most] = await once(child, 'message')
      return most
    },
  }
}

async function answers({ url }) {
  for (let tries = 0; tries < 600; tries++) {
    const response = await open(`${url}/`).catch(() => undefined)
    if (response) return response.response.destroy()
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`Nothing answers at ${url}.`)
}
