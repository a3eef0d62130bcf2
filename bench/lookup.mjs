// Compares Jokbo with a bare server over the same database; docs/benchmarks.md says how. Run by npm run bench:lookup.
import { execFileSync, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { isDeepStrictEqual } from 'node:util'
import { WORKLOADS } from './workloads.mjs'

const ROUNDS = 10
const WARM_UP = 3
const BURST = 300
const CONNECTIONS = 4
const PORTS = { ours: 4811, bare: 4812 }
/** Microseconds of one clock tick in /proc. */
const TICK = 10_000

const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS })
const jokbo = (...args) => execFileSync(process.execPath, ['dist/cli/main.js', ...args], { encoding: 'utf8' })

function send(arm, path, payload) {
  const headers = { 'content-type': 'application/json', accept: 'application/json' }
  return new Promise((resolve, reject) => {
    const sent = request({ port: PORTS[arm], path, method: 'POST', headers, agent }, (response) => {
      const chunks = []
      response.on('data', (chunk) => chunks.push(chunk))
      response.on('end', () => resolve(Buffer.concat(chunks).toString()))
    })
    sent.on('error', reject)
    sent.end(JSON.stringify(payload))
  })
}

function ask(arm, name, variables) {
  return arm === 'ours'
    ? send(arm, '/graphql', { query: WORKLOADS[name].query, variables })
    : send(arm, `/${name}`, { variables })
}

/** User and system time of a process, in microseconds. */
function cpuOf(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ')
  return (Number(fields[11]) + Number(fields[12])) * TICK
}

/** Sends a burst; returns CPU microseconds of the server and milliseconds of waiting, both for one request. */
async function burst(arm, pid, name, variablesOf) {
  const waits = []
  let next = 0
  const before = cpuOf(pid)
  const client = async () => {
    while (next < BURST) {
      const variables = variablesOf(next++)
      const began = performance.now()
      await ask(arm, name, variables)
      waits.push(performance.now() - began)
    }
  }
  await Promise.all(Array.from({ length: CONNECTIONS }, client))
  return { cpu: (cpuOf(pid) - before) / BURST, wait: quantile(waits, 0.5) }
}

function quantile(values, part) {
  const sorted = values.toSorted((a, b) => a - b)
  const place = (sorted.length - 1) * part
  const [low, high] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]]
  return low + (high - low) * (place - Math.floor(place))
}

async function compareAnswers(name, ids) {
  for (let number = 0; number < ids.length; number++) {
    const variables = WORKLOADS[name].variables(number, ids)
    const [ours, bare] = await Promise.all(['ours', 'bare'].map((arm) => ask(arm, name, variables)))
    if (!isDeepStrictEqual(JSON.parse(ours), JSON.parse(bare)))
      throw new Error(
        `The answers differ, so nothing is measured: ${name} ${JSON.stringify(variables)}\n${ours}\n${bare}`,
      )
  }
}

/** Bursts of both arms in turn; `variablesOf` gives the variables of one request of one round. */
async function measure(title, name, pids, variablesOf) {
  const ratios = []
  const absolute = []
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    const result = {}
    const arms = round % 2 === 0 ? ['ours', 'bare'] : ['bare', 'ours']
    for (const arm of arms) result[arm] = await burst(arm, pids[arm], name, (n) => variablesOf(round + WARM_UP, n))
    if (round < 0) continue
    ratios.push({ cpu: result.ours.cpu / result.bare.cpu, wait: result.ours.wait / result.bare.wait })
    absolute.push(result)
  }
  const cell = (values) => [0.5, 0.25, 0.75].map((part) => quantile(values, part).toFixed(2))
  const row = (key) => cell(ratios.map((ratio) => ratio[key]))
  const bare = quantile(
    absolute.map((result) => result.bare.cpu),
    0.5,
  )
  const [cpu, wait] = [row('cpu'), row('wait')].map(([median, low, high]) => `${median} (${low} to ${high})`)
  console.log(`| ${title} | ${cpu} | ${wait} | ${bare.toFixed(0)} µs |`)
}

async function answers(port) {
  for (let tries = 0; tries < 200; tries++) {
    const status = await fetch(`http://127.0.0.1:${port}/`, { method: 'HEAD' }).then(
      () => true,
      () => false,
    )
    if (status) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`Nothing answers at port ${port}.`)
}

jokbo('database', 'start')
jokbo('seed')
const status = Object.fromEntries(
  jokbo('database', 'status')
    .split('\n')
    .map((line) => line.split(/\s+/)),
)
const env = {
  ...process.env,
  NEO4J_URI: status.uri,
  NEO4J_USER: 'neo4j',
  NEO4J_PASSWORD: process.env.NEO4J_PASSWORD ?? readFileSync(status.passwordFile, 'utf8').trim(),
}
const profile = process.argv.includes('--profile') ? ['--cpu-prof', '--cpu-prof-dir=coverage'] : []
const start = (arm, args) => spawn(process.execPath, args, { env: { ...env, PORT: PORTS[arm] }, stdio: 'ignore' })
const children = {
  ours: start('ours', [...profile, 'dist/cli/main.js', 'serve']),
  bare: start('bare', ['bench/bare.mjs']),
}
const pids = { ours: children.ours.pid, bare: children.bare.pid }
try {
  await answers(PORTS.ours)
  const list = JSON.parse(await send('ours', '/graphql', { query: '{ actors(limit: 100) { id } }' }))
  const ids = list.data.actors.map(({ id }) => id)
  for (const name of Object.keys(WORKLOADS)) await compareAnswers(name, ids)
  console.log(
    '| workload | CPU, ours to bare | median wait, ours to bare | CPU of the bare server |\n|---|---|---|---|',
  )
  // Beyond the numbers that were compared, so that nothing is kept yet.
  const distinct = (name) => (round, n) => WORKLOADS[name].variables(ids.length + round * BURST + n, ids)
  await measure('look-up, distinct', 'lookup', pids, distinct('lookup'))
  await measure('list of 20, distinct', 'list', pids, distinct('list'))
  await measure('look-up, repeated', 'lookup', pids, (_round, n) => WORKLOADS.lookup.variables(n % 10, ids))
} finally {
  for (const child of Object.values(children)) child.kill('SIGTERM')
  agent.destroy()
  jokbo('database', 'stop')
}
