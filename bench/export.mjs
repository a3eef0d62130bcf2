// Compares exports of whole graphs with a program that only counts the same records; docs/benchmarks.md says how. Run by
// npm run bench:export, or with the largest size: npm run bench:export -- 100000
import neo4j from 'neo4j-driver'
import { rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { download } from './download.mjs'
import { growGraph } from './export-graph.mjs'
import { withExportServers } from './export-servers.mjs'
import { goneReader, slowReader } from './export-readers.mjs'
import { quantile } from './measure.mjs'
import { connectionOf, jokbo } from './servers.mjs'

/** Nodes, and how often each file is taken. */
const SIZES = [
  [1_000, 20],
  [10_000, 5],
  [100_000, 2],
  [1_000_000, 1],
]
const FORMATS = ['json', 'gexf', 'graphml']
const MB = 1_000_000

// Not another home: its data is removed first.
const home = resolve('.bench-home/export')
const env = { JOKBO_HEAP: '2g', JOKBO_PAGE_CACHE: '1g', ...process.env, JOKBO_HOME: home }
const most = Number(process.argv.find((argument) => /^\d+$/.test(argument)) ?? 1_000_000)

/** The arms of a size by name: the process, and the address of a file. */
function armsOf({ ours, bare }) {
  const files = FORMATS.map((format) => [format, { server: ours, url: `${ours.url}/graph.${format}` }])
  const counts = ['same', 'plain'].map((name) => [name, { server: bare, url: `${bare.url}/${name}` }])
  return Object.fromEntries([...counts, ...files])
}

/** One file: what it holds, and what it costs. */
async function pass({ server, url }) {
  await server.memory()
  const before = server.cpu()
  const taken = await download(url)
  return { ...taken, cpu: server.cpu() - before, ...(await server.memory()) }
}

/** Ends the run unless a file holds what the bare program counts. */
async function compareAnswers(arms, bare, files) {
  const hashes = JSON.parse((await download(`${bare.url}/ids`)).last)
  const counts = JSON.parse(files.same[0].last)
  for (const format of FORMATS)
    for (const file of files[format])
      if (!isDeepStrictEqual([file.counts, file.hashes], [counts, hashes]))
        throw new Error(`${format} differs: ${file.counts} nodes and edges instead of ${counts}, or other ids.`)
  return counts
}

async function measureSize(servers, size, times) {
  const arms = armsOf(servers)
  const files = Object.fromEntries(Object.keys(arms).map((name) => [name, []]))
  // The first pass of small graphs warms up; that of the largest takes minutes.
  for (let round = times === 1 ? 1 : 0; round <= times; round++)
    for (const name of round % 2 === 0 ? Object.keys(arms) : Object.keys(arms).toReversed()) {
      const file = await pass(arms[name])
      if (round > 0) files[name].push(file)
    }
  const [nodes, edges] = await compareAnswers(arms, servers.bare, files)
  const median = (name, value) => quantile(files[name].map(value), 0.5)
  const cpu = (name) => files[name].reduce((sum, file) => sum + file.cpu, 0) / files[name].length
  for (const name of Object.keys(arms)) {
    const seconds = median(name, ({ milliseconds }) => milliseconds) / 1_000
    const memory = Math.max(...files[name].map(({ rss }) => rss))
    const heap = Math.max(...files[name].map((file) => file.heap))
    memories[name] = { ...memories[name], [size]: { memory, heap } }
    console.log(
      `| ${[
        `${nodes} + ${edges}`,
        name,
        `${median(name, ({ firstByte }) => firstByte).toFixed(0)} ms`,
        `${Math.round((nodes + edges) / seconds)}`,
        name in { same: 1, plain: 1 } ? '' : (median(name, ({ bytes }) => bytes) / MB / seconds).toFixed(1),
        `${(cpu(name) / nodes).toFixed(1)} µs`,
        `${(cpu(name) / cpu('same')).toFixed(2)}, ${(cpu(name) / cpu('plain')).toFixed(2)}`,
        `${(memory / MB).toFixed(0)} MB, ${(heap / MB).toFixed(0)} MB`,
      ].join(' | ')} |`,
    )
  }
}

/** The most memory of each arm, by size. */
const memories = {}

function tellGrowth(size) {
  for (const format of FORMATS) {
    const [least, largest] = [memories[format][SIZES[0][0]], memories[format][size]]
    const growth = (largest.memory - least.memory) / MB
    console.log(`${format}: from ${SIZES[0][0]} to ${size} nodes the process grows by ${growth.toFixed(0)} MB.`)
    if (growth >= 50) process.exitCode = 1
  }
}

jokbo(env, 'database', 'stop')
rmSync(join(home, 'neo4j', 'data'), { recursive: true, force: true })
jokbo(env, 'database', 'start')
const connection = connectionOf(env)
const login = neo4j.auth.basic(connection.NEO4J_USER, connection.NEO4J_PASSWORD)
const driver = neo4j.driver(connection.NEO4J_URI, login, { disableLosslessIntegers: true })
try {
  const sizes = SIZES.filter(([size]) => size <= most)
  const [largest] = sizes.at(-1)
  await growGraph(driver, SIZES[0][0])
  await withExportServers({ ...env, ...connection }, async (servers) => {
    console.log(
      '| nodes + relations | what | first byte | rows/s | MB/s | CPU a node | CPU to same, to plain | memory, heap |',
    )
    console.log('|---|---|---|---|---|---|---|---|')
    for (const [size, times] of sizes) {
      const began = performance.now()
      await growGraph(driver, size)
      console.error(`${size} nodes loaded, ${((performance.now() - began) / 1_000).toFixed(0)} s`)
      await measureSize(servers, size, times)
    }
    tellGrowth(largest)
    // Smaller files fit into the buffers on the way.
    if (largest >= 100_000) {
      await slowReader(servers.ours)
      await goneReader(servers.ours, driver)
    }
  })
} finally {
  await driver.close()
  jokbo(env, 'database', 'stop')
}
