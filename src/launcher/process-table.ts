import { readdir, readFile } from 'node:fs/promises'
import { runCommand } from './command.ts'
import type { Home } from './home.ts'

/** A process of this machine with its arguments, joined by spaces. */
export interface ProcessEntry {
  pid: number
  command: string
}

/** The Java processes, and the shells that guard them, that run on the data of this home. */
export function javasOf(home: Home): Promise<ProcessEntry[]> {
  return processesWith(` --home-dir=${home.neo4j} `)
}

/** The supervisors of this home other than the calling process. */
export function supervisorsOf(home: Home): Promise<ProcessEntry[]> {
  return processesWith(`launcher/supervisor/supervisor.js ${home.root} `)
}

/** Processes that do the same for this home in an earlier version of Jokbo, where they had another name. */
export function earlierSupervisorsOf(home: Home): Promise<ProcessEntry[]> {
  return processesWith(`launcher/keeper/keeper.js ${home.root} `)
}

async function processesWith(text: string): Promise<ProcessEntry[]> {
  const all = process.platform === 'linux' ? await fromProc() : await fromPs()
  return all.filter(({ pid, command }) => pid !== process.pid && `${command} `.includes(text))
}

async function fromProc(): Promise<ProcessEntry[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name))
  return Promise.all(
    pids.map(async (pid) => {
      // A process may end between the two reads; a zombie has no arguments.
      const text = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')
      return { pid: Number(pid), command: text.split('\0').join(' ').trim() }
    }),
  )
}

async function fromPs(): Promise<ProcessEntry[]> {
  // One -o for each column: the ps of macOS takes everything after the first = as a title.
  return parsePs((await runCommand('ps', ['-A', '-ww', '-o', 'pid=', '-o', 'args='], 10_000)).output)
}

/** Reads the output of `ps` with the columns pid and args. */
export function parsePs(output: string): ProcessEntry[] {
  return output.split('\n').flatMap((line) => {
    const found = /^\s*(\d+)\s+(.*)$/.exec(line)
    return found?.[1] && found[2] ? [{ pid: Number(found[1]), command: found[2] }] : []
  })
}
