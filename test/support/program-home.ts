import type { ChildProcess } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fakeCommand } from './fake-docker.ts'
import { ManagedHome } from './managed-home.ts'
import { runCommand, runProgram, type ProgramRun } from './program-run.ts'

/** How a command ended, and what it printed. */
export interface Finished {
  /** The exit code, or the signal. */
  code: number | string
  output: string
  /** Its part on standard output. */
  result: string
  /** Its part on standard error. */
  progress: string
}

/** The program over a managed database in a home of its own, also on a machine where Docker answers. */
export class ProgramHome {
  readonly managed: ManagedHome
  readonly #folder: string
  readonly #started: ChildProcess[] = []

  private constructor(managed: ManagedHome, folder: string) {
    this.managed = managed
    this.#folder = folder
  }

  /** A new home, without data. */
  static async create(): Promise<ProgramHome> {
    const folder = realpathSync(mkdtempSync(join(tmpdir(), 'jokbo-program-')))
    fakeCommand(folder, 'docker', 'exit 1')
    return new ProgramHome(await ManagedHome.create(), folder)
  }

  /** A folder of seeds of one source, `gazette`: a document of three lines that nothing cites. */
  oneSource(): string {
    const seeds = join(this.#folder, 'seeds')
    mkdirSync(seeds)
    writeFileSync(
      join(seeds, '010-first.cypher'),
      "CREATE (:Entity:Source {id: 'gazette', title: 'Gazette', lengths: [10, 900, 20]});",
    )
    return seeds
  }

  /** Runs `jokbo`. */
  run(args: string[], settings: Record<string, string> = {}): ProgramRun {
    return this.#keep(runProgram(args, { ...this.#settings(), ...settings }))
  }

  /** Runs `npm`. */
  npm(args: string[]): ProgramRun {
    return this.#keep(runCommand('npm', args, this.#settings()))
  }

  /** Runs `jokbo` to its end. */
  async finish(args: string[], settings: Record<string, string> = {}): Promise<Finished> {
    const { end, output, result, progress } = this.run(args, settings)
    return { code: await end, output: output(), result: result(), progress: progress() }
  }

  /** Ends all that runs and deletes the home. */
  async remove(): Promise<void> {
    for (const child of this.#started) child.kill('SIGKILL')
    await this.managed.remove()
    rmSync(this.#folder, { recursive: true })
  }

  #settings(): Record<string, string> {
    return { PATH: `${this.#folder}:${process.env['PATH'] ?? ''}`, JOKBO_HOME: this.managed.home.root }
  }

  #keep(run: ProgramRun): ProgramRun {
    this.#started.push(run.child)
    return run
  }
}
