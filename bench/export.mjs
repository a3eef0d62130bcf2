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

const FORMATS = ['json', 'gexf', 'graphml']
const MB = 1_000_000

const most = Number(process.argv.find((argument) => /^\d+$/.test(argument)) ?? 1_000_000)

/**
 * Nodes, and how often each file is taken. Garbage of V8 piles up with the rows that pass, so the smallest files are taken so
 * often that the process has as many rows behind it as after one of the largest.
 */
const SIZES = [
  [1_000, Math.max(20, Math.ceil(most / 1_000 / FORMATS.length))],
  [10_000, 5],
  [100_000, 2],
  [1_000_000, 1],
].filter(([size]) => size <= most)

// Not another home: its data is removed first.
const home = resolve('.bench-home/export')
const env = { JOKBO_HEAP: '2g', JOKBO_PAGE_CACHE: '1g', ...process.env, JOKBO_HOME: home }
/** The arms by name: the process, and the address of a file. `plain` would take minutes at the largest size. */
function armsOf({ ours, bare }, size) {
  const counts = size < 1_000_000 ? ['same', 'plain'] : ['same']
  return Object.fromEntries([
    ...counts.map((name) => [name, { server: bare, url: `${bare.url}/${name}` }]),
    ...FORMATS.map((format) => [format, { server: ours, url: `${ours.url}/graph.${format}` }]),
  ])
}

/** One file: what it holds, and what it costs. */
async function pass({ server, url }) {
  await server.memory()
  const before = server.cpu()
  const taken = await download(url)
  return { ...taken, cpu: server.cpu() - before, ...(await server.memory()) }
}

/** Ends the run unless a file holds what the bare program counts. */
async function compareAnswers(bare, files) {
  const hashes = JSON.parse((await download(`${bare.url}/ids`)).last)
  const counts = JSON.parse(files.same[0].last)
  for (const format of FORMATS)
    for (const file of files[format])
      if (!isDeepStrictEqual([file.counts, file.hashes], [counts, hashes]))
        throw new Error(`${format} differs: ${file.counts} nodes and edges instead of ${counts}, or other ids.`)
  return counts
}

/** Takes the files of a size in turn; resolves with what was found, and with the most memory of our process in bytes. */
async function measureSize(servers, size, times) {
  const arms = Object.entries(armsOf(servers, size))
  const files = Object.fromEntries(arms.map(([name]) => [name, []]))
  // The first pass of small graphs warms up; that of a large one would take long.
  for (let round = size < 100_000 ? 0 : 1; round <= times; round++)
    for (const [name, arm] of round % 2 === 0 ? arms : arms.toReversed()) {
      const file = await pass(arm)
      if (round > 0) files[name].push(file)
    }
  const counts = await compareAnswers(servers.bare, files)
  for (const [name] of arms) console.log(`| ${rowOf(name, counts, files).join(' | ')} |`)
  return Math.max(...FORMATS.flatMap((format) => files[format].map(({ rss }) => rss)))
}

/** The cells of a row of the table. */
function rowOf(name, [nodes, edges], files) {
  const median = (value) => quantile(files[name].map(value), 0.5)
  const largest = (value) => (Math.max(...files[name].map(value)) / MB).toFixed(0)
  // Of all passes, as one of a small graph takes only a few ticks of the clock.
  const cpu = (arm) => files[arm].reduce((sum, file) => sum + file.cpu, 0) / files[arm].length
  const seconds = median(({ milliseconds }) => milliseconds) / 1_000
  return [
    `${nodes} + ${edges}`,
    name,
    `${median(({ firstByte }) => firstByte).toFixed(0)} ms`,
    Math.round((nodes + edges) / seconds),
    FORMATS.includes(name) ? (median(({ bytes }) => bytes) / MB / seconds).toFixed(1) : '',
    `${(cpu(name) / nodes).toFixed(1)} µs`,
    (cpu(name) / cpu('same')).toFixed(2),
    files.plain ? (cpu(name) / cpu('plain')).toFixed(2) : '',
    `${largest(({ rss }) => rss)} MB, ${largest(({ heap }) => heap)} MB`,
  ]
}

/** Millions of bytes by which the process may be larger with the largest graph than with the smallest. */
const MOST_GROWTH = 50

function assertBounded(memories) {
  const growth = (memories.at(-1) - memories[0]) / MB
  console.log(`From ${SIZES[0][0]} to ${SIZES.at(-1)[0]} nodes the process grows by ${growth.toFixed(0)} MB.`)
  if (growth >= MOST_GROWTH) throw new Error('The memory of the process grows with the graph.')
}

jokbo(env, 'database', 'stop')
rmSync(join(home, 'neo4j', 'data'), { recursive: true, force: true })
jokbo(env, 'database', 'start')
const connection = connectionOf(env)
const login = neo4j.auth.basic(connection.NEO4J_USER, connection.NEO4J_PASSWORD)
const driver = neo4j.driver(connection.NEO4J_URI, login, { disableLosslessIntegers: true })
try {
  await growGraph(driver, SIZES[0][0])
  await withExportServers({ ...env, ...connection }, async (servers) => {
    console.log(
      '| nodes + relations | what | first byte | rows/s | MB/s | CPU a node | to same | to plain | memory, heap |\n|---|---|---|---|---|---|---|---|---|',
    )
    const memories = []
    for (const [size, times] of SIZES) {
      const began = performance.now()
      await growGraph(driver, size)
      console.error(`${size} nodes are there after ${((performance.now() - began) / 1_000).toFixed(0)} s`)
      memories.push(await measureSize(servers, size, times))
    }
    assertBounded(memories)
    // Smaller files fit into the buffers on the way.
    if (SIZES.at(-1)[0] >= 100_000) {
      await slowReader(servers.ours)
      await goneReader(servers.ours, driver)
    }
  })
} finally {
  await driver.close()
  jokbo(env, 'database', 'stop')
}
