// Compares lineages and other questions on time with a bare server over 100,000 generated bodies; docs/benchmarks.md says
// how. Run by npm run bench:lineage.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { writeCountry } from './country.mjs'
import { FAMILIES, lineageOf } from './families.mjs'
import { AS_OF, WORKLOADS } from './lineage-workloads.mjs'
import { cell, compareAnswers, measure, quantile } from './measure.mjs'
import { armsOf, connectionOf, jokbo, withServers } from './servers.mjs'

const BODIES = 100_000
const home = process.env.JOKBO_HOME ?? resolve('.bench-home')
const env = { JOKBO_HEAP: '2g', JOKBO_PAGE_CACHE: '512m', ...process.env, JOKBO_HOME: home }

/** Loads the country, unless it is loaded already. */
async function loadCountry() {
  const folder = join(home, 'country')
  mkdirSync(home, { recursive: true })
  const version = await writeCountry(folder, BODIES)
  const mark = join(home, 'loaded-country')
  const isLoaded = existsSync(mark) && readFileSync(mark, 'utf8') === version
  if (!isLoaded) console.log(`Loading ${BODIES} bodies. This happens once and takes some minutes.`)
  jokbo(env, 'seed', ...(isLoaded ? [] : ['--reset']), '--in-parts', '--seeds', folder)
  writeFileSync(mark, version)
}

/** A row of the first table: the ratios of our server to the bare one. */
async function compared(title, servers, name, size, variablesOf) {
  const arms = armsOf(servers, name, WORKLOADS[name].query)
  await compareAnswers(
    title,
    arms,
    Array.from({ length: 5 }, (_, number) => variablesOf(number)),
  )
  // Beyond the numbers that were compared, so that no answer is kept yet.
  const { cpu, wait, arms: each } = await measure(arms, size, (round, n) => variablesOf(5 + round * size + n))
  const absolute = each.map(
    (arm) => `${quantile(arm.cpu, 0.5).toFixed(0)} µs, ${quantile(arm.wait, 0.5).toFixed(1)} ms`,
  )
  console.log(`| ${title} | ${cell(cpu)} | ${cell(wait)} | ${absolute.join(' | ')} |`)
}

/** A row that compares our server with itself: as of a day, and without a day. */
async function asOf({ ours }, size) {
  const arm = (query) => ({ pid: ours.pid, ask: (variables) => ours.send('/graphql', { query, variables }) })
  const arms = [arm(AS_OF.query('@asOf(date: "1985-01-01")')), arm(AS_OF.query(''))]
  const { cpu, wait } = await measure(arms, size, (round, n) => AS_OF.variables(round * size + n))
  console.log(`| list of 20 as of a day, to the same list without it | ${cell(cpu)} | ${cell(wait)} | | |`)
}

/** Requests of one burst, by the family whose lineage each of them returns. */
const SIZES = { ten: 300, sixty: 100, hundred: 60, thousand: 10, monster: 5 }

async function measureAll(servers) {
  console.log('| workload | CPU, ours to bare | median wait, ours to bare | ours | bare |\n|---|---|---|---|---|')
  for (const [size, { bodies }] of Object.entries(FAMILIES)) {
    const name = size === 'monster' ? 'monster' : 'lineage'
    await compared(`lineage, family of ${bodies}`, servers, name, SIZES[size], (number) => lineageOf(size, number))
  }
  const pairs = await pairsOf(servers)
  await compared('explain', servers, 'explain', 40, (number) => {
    return { ...pairs[Math.floor(number / 2) % pairs.length], language: number % 2 ? 'KO' : 'EN' }
  })
  await compared('diff of a year, 20 packages', servers, 'diff', 5, (number) => {
    return { from: dayOf(10_000 + number), to: dayOf(10_365 + number) }
  })
  await compared('crosswalk over a year, 20 bodies', servers, 'crosswalk', 5, (number) => {
    return { from: dayOf(10_000 + number), to: dayOf(10_365 + number) }
  })
  await asOf(servers, 100)
}

/** The first body of each family of sixty, with each of its descendants. */
async function pairsOf({ ours }) {
  const query = 'query ($of: ID!) { lineage(of: $of, direction: DESCENDANTS, depth: 100) { entities { id } } }'
  const firsts = Array.from({ length: FAMILIES.sixty.copies }, (_, index) => `sixty-${index + 1}-b1`)
  const answers = await Promise.all(firsts.map((of) => ours.send('/graphql', { query, variables: { of } })))
  return answers.flatMap((answer, index) =>
    JSON.parse(answer)
      .data.lineage.entities.slice(1)
      .map(({ id }) => ({ from: firsts[index], to: id })),
  )
}

/** The day so many days after 1950 began. */
function dayOf(days) {
  return new Date(Date.UTC(1950, 0, 1 + days)).toISOString().slice(0, 10)
}

jokbo(env, 'database', 'start')
try {
  await loadCountry()
  await withServers({ ...env, ...connectionOf(env), JOKBO_DEADLINE_MS: '60000' }, 'lineage-workloads.mjs', measureAll)
} finally {
  jokbo(env, 'database', 'stop')
}
