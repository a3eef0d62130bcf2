import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runCommand, type ProgramRun } from './program-run.ts'

/**
 * A disk of a few megabytes that can be filled. It is a file system in memory that only the commands run through it see:
 * for that no rights on the machine are needed where users may make namespaces (`unshare`), as on Linux by default.
 */
export class SmallDisk {
  /** Its folder. */
  readonly folder: string
  readonly #holder: ChildProcess

  private constructor(folder: string, holder: ChildProcess) {
    this.folder = folder
    this.#holder = holder
  }

  /** An empty one; undefined where this machine does not let this user make one. */
  static async create(megabytes: number): Promise<SmallDisk | undefined> {
    const folder = realpathSync(mkdtempSync(join(tmpdir(), 'jokbo-disk-')))
    const mount = `mount -t tmpfs -o size=${megabytes}m tmpfs ${folder} && echo ready && exec sleep 1000000`
    const holder = spawn('unshare', ['-rm', 'sh', '-c', mount], { stdio: ['ignore', 'pipe', 'ignore'] })
    const made = await Promise.race([
      once(holder.stdout, 'data').then(() => true),
      once(holder, 'exit').then(() => false),
      once(holder, 'error').then(() => false),
    ])
    if (made) return new SmallDisk(folder, holder)
    rmSync(folder, { recursive: true })
    return undefined
  }

  /** Runs a command that sees the disk. */
  run(command: string, args: string[], settings: Record<string, string> = {}): ProgramRun {
    const namespace = ['-t', String(this.#holder.pid), '-U', '-m', '--preserve-credentials', '--wd=.']
    return runCommand('nsenter', [...namespace, command, ...args], settings)
  }

  /** Runs a line of shell in the folder, and gives what it prints. */
  async shell(line: string): Promise<string> {
    const { end, output } = this.run('sh', ['-c', `cd ${this.folder} && ${line}`])
    await end
    return output()
  }

  /** Takes all that is free. */
  fill(): Promise<string> {
    return this.shell('dd if=/dev/zero of=filling bs=4k')
  }

  /** Frees what {@link fill} has taken. */
  free(): Promise<string> {
    return this.shell('rm filling')
  }

  /** Ends it; nothing that uses it may run any more. */
  async remove(): Promise<void> {
    this.#holder.kill('SIGKILL')
    await once(this.#holder, 'exit')
    rmSync(this.folder, { recursive: true })
  }
}
