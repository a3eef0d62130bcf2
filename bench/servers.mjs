// The two servers over one database: Jokbo, and the bare one with the statements of a module of workloads.
import { execFileSync, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { closeConnections, send } from './send.mjs'

const PORTS = { ours: 4811, bare: 4812 }

/** Runs a command of the program and returns what it says. */
export function jokbo(env, ...args) {
  return execFileSync(process.execPath, ['dist/cli/main.js', ...args], { encoding: 'utf8', env })
}

/** How to connect to the managed database that runs in the home of `env`. */
export function connectionOf(env) {
  const lines = jokbo(env, 'database', 'status').split('\n')
  const status = Object.fromEntries(lines.map((line) => line.split(/\s+/)))
  const password = env.NEO4J_PASSWORD ?? readFileSync(status.passwordFile, 'utf8').trim()
  return { NEO4J_URI: status.uri, NEO4J_USER: 'neo4j', NEO4J_PASSWORD: password }
}

/**
 * Starts both servers, does some work with them, and ends them.
 *
 * @param workloads the file in this folder that the bare server answers from
 * @param work is given for each server its process id and a function that sends to it
 */
export async function withServers(env, workloads, work) {
  const profile = process.argv.includes('--profile') ? ['--cpu-prof', '--cpu-prof-dir=coverage'] : []
  const start = (PORT, args) => spawn(process.execPath, args, { env: { ...env, PORT }, stdio: 'ignore' })
  const children = [
    start(PORTS.ours, [...profile, 'dist/cli/main.js', 'serve']),
    start(PORTS.bare, ['bench/bare.mjs', workloads]),
  ]
  const [ours, bare] = children.map(({ pid }, index) => ({
    pid,
    send: (path, payload) => send(Object.values(PORTS)[index], path, payload),
  }))
  try {
    await Promise.all(Object.values(PORTS).map(answers))
    await work({ ours, bare })
  } finally {
    for (const child of children) child.kill('SIGTERM')
    closeConnections()
  }
}

/** The arms of a workload: the operation at ours, and what the bare server does in its place. */
export function armsOf({ ours, bare }, name, query) {
  return [
    { pid: ours.pid, ask: (variables) => ours.send('/graphql', { query, variables }) },
    { pid: bare.pid, ask: (variables) => bare.send(`/${name}`, { variables }) },
  ]
}

async function answers(port) {
  for (let tries = 0; tries < 1_200; tries++) {
    const isThere = await fetch(`http://127.0.0.1:${port}/`, { method: 'HEAD' }).then(
      () => true,
      () => false,
    )
    if (isThere) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`Nothing answers at port ${port}.`)
}
