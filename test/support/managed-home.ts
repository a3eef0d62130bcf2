import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { connectDatabase, type DatabaseAddress } from '../../src/database/connect.ts'
import { homeAt, type Home } from '../../src/launcher/home.ts'
import { planManaged, useManaged } from '../../src/launcher/managed.ts'
import type { Neo4jPlan } from '../../src/launcher/neo4j/plan.ts'
import { javasOf, supervisorsOf, type ProcessEntry } from '../../src/launcher/process-table.ts'
import type { Report, RunningDatabase } from '../../src/launcher/settings.ts'
import { preparedJars } from './prepared-jars.ts'

/** Waits as long as it takes; the time limit of the test ends it. */
export async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await condition())) await delay(100)
}

/** Runs one statement over a connection of its own. */
export async function askOnce(address: DatabaseAddress, statement: string): Promise<unknown[]> {
  const database = await connectDatabase(address, 10_000)
  try {
    return await database.transaction((tx) => tx.run(statement))
  } finally {
    await database.close()
  }
}

/** A home for a managed database, with the jars of the test run, and the processes that use it. */
export class ManagedHome {
  readonly home: Home
  readonly plan: Neo4jPlan
  readonly #clients: ChildProcess[] = []

  private constructor(home: Home, plan: Neo4jPlan) {
    this.home = home
    this.plan = plan
  }

  /** A new and empty one. */
  static async create(): Promise<ManagedHome> {
    const home = homeAt(realpathSync(mkdtempSync(join(tmpdir(), 'jokbo-managed-'))))
    mkdirSync(home.install)
    symlinkSync(await preparedJars(), home.lib)
    const settings = { home: home.root, neo4jUser: 'neo4j', neo4jDatabase: 'neo4j', heap: '512m', pageCache: '64m' }
    const plan = await planManaged(settings, home)
    if ('missing' in plan) throw new Error(plan.missing)
    return new ManagedHome(home, plan)
  }

  /** Uses the database in this process; starts it where it does not run. */
  async use(report: Report = () => undefined): Promise<RunningDatabase> {
    const database = await useManaged(this.home, this.plan, report, () => Promise.resolve(this.plan))
    if (!database) throw new Error('no database')
    return database
  }

  /** A process that uses the database until it is killed; settles when the database answers. */
  async startClient(): Promise<ChildProcess> {
    const script = `
      const { useManaged } = await import(${JSON.stringify(resolve('dist/launcher/managed.js'))})
      const plan = ${JSON.stringify(this.plan)}
      await useManaged(${JSON.stringify(this.home)}, plan, () => undefined, () => Promise.resolve(plan))
      console.log('ready')
      setInterval(() => undefined, 1000)`
    const client = spawn(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    this.#clients.push(client)
    await once(client.stdout, 'data')
    return client
  }

  /** The Java processes, without their guards, which end a moment later. */
  async javas(): Promise<ProcessEntry[]> {
    return (await javasOf(this.home)).filter(({ command }) => !command.startsWith('sh '))
  }

  /** The process id of the one Java. It forks for a moment now and then, and the child looks like a second one. */
  async javaPid(): Promise<number> {
    await until(async () => (await this.javas()).length === 1)
    const [only] = await this.javas()
    if (!only) throw new Error('no Java runs')
    return only.pid
  }

  /** Whether neither Java nor a guard nor a supervisor runs. */
  async isIdle(): Promise<boolean> {
    return (await javasOf(this.home)).length + (await supervisorsOf(this.home)).length === 0
  }

  /** Ends all that runs and deletes the home. */
  async remove(): Promise<void> {
    for (const client of this.#clients) client.kill('SIGKILL')
    for (const { pid } of await supervisorsOf(this.home)) process.kill(pid, 'SIGTERM')
    await until(() => this.isIdle())
    rmSync(this.home.root, { recursive: true })
  }
}
