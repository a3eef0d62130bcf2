// Compares Jokbo with a bare server over the same database; docs/benchmarks.md says how. Run by npm run bench:lookup.
import { WORKLOADS } from './lookup-workloads.mjs'
import { cell, compareAnswers, measure, quantile } from './measure.mjs'
import { armsOf, connectionOf, jokbo, withServers } from './servers.mjs'

const BURST = 300

/** Rounds before those that count: V8 goes on compiling for some thousand small requests. */
const WARM_UP = 10

/** Bursts of both servers; `variablesOf` gives the variables of one request of one round. */
async function row(title, arms, variablesOf) {
  const { cpu, wait, arms: each } = await measure(arms, BURST, variablesOf, WARM_UP)
  console.log(`| ${title} | ${cell(cpu)} | ${cell(wait)} | ${quantile(each[1].cpu, 0.5).toFixed(0)} µs |`)
}

jokbo(process.env, 'database', 'start')
jokbo(process.env, 'seed')
try {
  await withServers({ ...process.env, ...connectionOf(process.env) }, 'lookup-workloads.mjs', async (servers) => {
    const list = JSON.parse(await servers.ours.send('/graphql', { query: '{ actors(limit: 100) { id } }' }))
    const ids = list.data.actors.map(({ id }) => id)
    const arms = (name) => armsOf(servers, name, WORKLOADS[name].query)
    for (const [name, { variables }] of Object.entries(WORKLOADS))
      await compareAnswers(
        name,
        arms(name),
        ids.map((_, number) => variables(number, ids)),
      )
    console.log(
      '| workload | CPU, ours to bare | median wait, ours to bare | CPU of the bare server |\n|---|---|---|---|',
    )
    // Beyond the numbers that were compared, so that nothing is kept yet.
    const distinct = (name) => (round, n) => WORKLOADS[name].variables(ids.length + round * BURST + n, ids)
    await row('look-up, distinct', arms('lookup'), distinct('lookup'))
    await row('list of 20, distinct', arms('list'), distinct('list'))
    await row('look-up, repeated', arms('lookup'), (_round, n) => WORKLOADS.lookup.variables(n % 10, ids))
  })
} finally {
  jokbo(process.env, 'database', 'stop')
}
