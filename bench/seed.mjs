// What loading costs, for generated countries of several sizes: a first load, a run without changes, one edited row, everything
// anew. docs/benchmarks.md says how. Run by npm run bench:seed, with sizes as arguments or without.
import { execFileSync, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { writeCountry } from './country.mjs'
import { cpuOf } from './send.mjs'

const SIZES = [2_000, 24_000, 100_000]
/** Up to this size the graph after the edit is compared with one that was loaded from the edited scripts. */
const COMPARED = 24_000
/** Kept from one run to the next: the jars of Neo4j. */
const top = process.env.JOKBO_HOME ?? resolve('.bench-home/seed')

const wanted = process.argv.slice(2).map(Number)
console.log(
  '| bodies | nodes + relations | what | wall | CPU of node | CPU of Java | to the first load | memory of node, of Java |',
)
console.log('|---|---|---|---|---|---|---|---|')
for (const size of wanted.length > 0 ? wanted : SIZES) await measureSize(size)

async function measureSize(size) {
  const [folder, edited] = [join(top, `country-${size}`), join(top, `edited-${size}`)]
  mkdirSync(top, { recursive: true })
  await writeCountry(folder, size, {})
  editOne(folder, edited)
  const first = await inNewHome(async (env) => {
    const loaded = await run(env, 'seed', '--seeds', folder)
    row(size, 'first load', loaded, loaded)
    row(size, 'nothing changed', await run(env, 'seed', '--seeds', folder), loaded)
    row(size, 'one edited row', await run(env, 'seed', '--seeds', edited), loaded)
    const graph = size > COMPARED ? undefined : graphOf(env)
    // Over data that can be read, parts have to be asked for.
    const parts = loaded.said.includes('in parts') ? ['--in-parts'] : []
    row(
      size,
      parts.length > 0 ? 'everything anew, in parts' : 'everything anew',
      await run(env, 'seed', '--reset', ...parts, '--seeds', edited),
      loaded,
    )
    return graph
  })
  if (first === undefined) return
  const fresh = await inNewHome(async (env) => {
    await run(env, 'seed', '--seeds', edited)
    return graphOf(env)
  })
  if (first !== fresh) throw new Error(`After the edit the graph of ${size} bodies is not that of a fresh load.`)
}

/** Copies the scripts, and gives one body in the middle another name. */
function editOne(folder, edited) {
  rmSync(edited, { recursive: true, force: true })
  cpSync(folder, edited, { recursive: true })
  const scripts = readdirSync(edited).filter((name) => name.startsWith('010-bodies'))
  const script = join(edited, scripts[Math.floor(scripts.length / 2)])
  const lines = readFileSync(script, 'utf8').split('\n')
  const middle = Math.floor(lines.length / 2)
  lines[middle] = lines[middle].replace("nameEn: '", "nameEn: 'Renamed ")
  writeFileSync(script, lines.join('\n'))
}

/** Works with an empty managed database that runs already. */
async function inNewHome(work) {
  const home = join(top, 'home')
  rmSync(join(home, 'neo4j'), { recursive: true, force: true })
  const env = { ...process.env, JOKBO_HOME: home }
  command(env, 'database', 'start')
  try {
    return await work(env)
  } finally {
    command(env, 'database', 'stop')
  }
}

/** Runs a command of the program: seconds, CPU seconds of it and of Java, the most memory of each in MB, and what it said. */
async function run(env, ...args) {
  const java = javaOf(env.JOKBO_HOME)
  const [began, javaBefore] = [performance.now(), cpuOf(java)]
  const child = spawn(process.execPath, ['dist/cli/main.js', ...args], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  let said = ''
  child.stdout.on('data', (text) => (said += text))
  const ended = new Promise((done) => child.once('exit', done))
  let [cpu, memory] = [0, 0]
  const look = setInterval(() => {
    // Between its end and the event, nothing is there to look at.
    try {
      cpu = cpuOf(child.pid)
      memory = Math.max(memory, mostMemory(child.pid))
    } catch {}
  }, 50)
  const code = await ended
  clearInterval(look)
  if (code !== 0) throw new Error(`jokbo ${args.join(' ')} ended with ${code}:\n${said}`)
  return {
    seconds: (performance.now() - began) / 1_000,
    node: { cpu: cpu / 1e6, memory },
    java: { cpu: (cpuOf(java) - javaBefore) / 1e6, memory: mostMemory(java) },
    said,
  }
}

function row(size, what, { seconds, node, java, said }, first) {
  const [, nodes, relations] = /Loaded (\d+) nodes and (\d+) relations/.exec(said) ?? []
  const parts = said.includes('in parts') ? ', in parts' : ''
  const ratio = (seconds / first.seconds).toFixed(2)
  const cells = [
    size,
    nodes === undefined ? '' : `${nodes} + ${relations}`,
    `${what}${parts}`,
    `${seconds.toFixed(1)} s`,
    `${node.cpu.toFixed(1)} s`,
    `${java.cpu.toFixed(1)} s`,
    ratio,
    `${node.memory} MB, ${java.memory} MB`,
  ]
  console.log(`| ${cells.join(' | ')} |`)
}

/** A hash of all nodes and relations with their properties. */
function graphOf(env) {
  const graph = JSON.parse(command(env, 'export', '/graph.json'))
  const lines = [...graph.nodes, ...graph.links].map((one) => JSON.stringify(one)).sort()
  return createHash('sha256').update(lines.join('\n')).digest('hex')
}

function command(env, ...args) {
  const stdio = ['ignore', 'pipe', 'ignore']
  return execFileSync(process.execPath, ['dist/cli/main.js', ...args], {
    encoding: 'utf8',
    env,
    stdio,
    maxBuffer: 2 ** 30,
  })
}

/** The process id of the Java of a home. */
function javaOf(home) {
  const pid = readdirSync('/proc').find(
    (name) => /^\d+$/.test(name) && argumentsOf(name).includes(`--home-dir=${home}/neo4j`),
  )
  if (pid === undefined) throw new Error('No Java runs for the bench.')
  return Number(pid)
}

function argumentsOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')
  } catch {
    return []
  }
}

/** The most memory that a process has had, in MB. */
function mostMemory(pid) {
  // A process that has just ended has no such line.
  const [, kilobytes = '0'] = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
  return Math.round(Number(kilobytes) / 1_024)
}
