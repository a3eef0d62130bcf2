// The memory of Jokbo over 100,000 look-ups, half of them new and half repeated. Run by npm run bench:memory.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { WORKLOADS } from './lookup-workloads.mjs'
import { CONNECTIONS, closeConnections, send } from './send.mjs'
import { connectionOf, jokbo } from './servers.mjs'

const PORT = 4815
const ALL = 100_000
const STEP = 10_000
const { query, variables } = WORKLOADS.lookup

const post = (asked) => send(PORT, '/graphql', asked)

async function start(env) {
  const child = spawn(
    process.execPath,
    ['--expose-gc', '--import', './bench/memory.mjs', 'dist/cli/main.js', 'serve'],
    {
      env: { ...env, PORT: String(PORT), JOKBO_LOG_LEVEL: 'error' },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    },
  )
  while (!(await post({ query: '{ __typename }' }).catch(() => undefined)))
    await new Promise((resolve) => setTimeout(resolve, 100))
  return child
}

/** A hundred ids; with five pages of them no request is a repeated one by chance. */
async function page(number) {
  const list = JSON.parse(await post({ query: `{ actors(limit: 100, offset: ${100 * number}) { id } }` }))
  return list.data.actors.map(({ id }) => id)
}

/** Memory after a garbage collection. */
async function tell(child, requests) {
  child.send('collect')
  const [{ rss, heap }] = await once(child, 'message')
  console.log(`| ${requests} | ${(rss / 1e6).toFixed(0)} MB | ${(heap / 1e6).toFixed(1)} MB |`)
}

/** Requests from one number to another; every second one is one of the last hundred new ones again. */
async function ask(ids, from, to) {
  let next = from
  const client = async () => {
    while (next < to) {
      const number = next++
      await post({ query, variables: variables(number % 2 === 0 ? number : number - 1 - 2 * (number % 50), ids) })
    }
  }
  await Promise.all(Array.from({ length: CONNECTIONS }, client))
}

jokbo(process.env, 'database', 'start')
jokbo(process.env, 'seed')
const child = await start({ ...process.env, ...connectionOf(process.env) })
try {
  const ids = (await Promise.all([0, 1, 2, 3, 4].map(page))).flat()
  console.log('| requests | resident | heap |\n|---|---|---|')
  for (let done = 0; done <= ALL; done += STEP) {
    if (done > 0) await ask(ids, done - STEP, done)
    await tell(child, done)
  }
} finally {
  child.kill('SIGTERM')
  closeConnections()
  jokbo(process.env, 'database', 'stop')
}
