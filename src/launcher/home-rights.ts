import { chmod, lstat, readdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Home } from './home.ts'
import type { Report } from './settings.ts'

/** The rights of others: of the group and of everybody. */
const OF_OTHERS = 0o077
/** In a folder with this bit anybody may write, as in /tmp. */
const STICKY = 0o1000

/**
 * Takes away what others may do in a home that an earlier version made, or somebody opened: they could read the data and
 * the password. Changes files and folders of Jokbo alone, and the folder itself only where it holds nothing else, as
 * JOKBO_HOME may be a folder with other things in it. Says once what it changed.
 */
export async function narrowHome(home: Home, report: Report): Promise<void> {
  if (process.getuid === undefined) return
  const names = await readdir(home.root)
  const own = names.filter((name) => isOwn(home, name))
  const isOnlyOwn = own.length > 0 && own.length === names.length
  const narrowed: string[] = []
  for (const path of [...(isOnlyOwn ? [home.root] : []), ...own.map((name) => join(home.root, name))])
    if (await narrow(path)) narrowed.push(path === home.root ? 'the folder itself' : basename(path))
  if (narrowed.length > 0)
    report(`Others could read what is in ${home.root}; now only you can. Changed: ${narrowed.join(', ')}.`)
}

/** Whether Jokbo made this entry of the home, in this version or an earlier one. */
function isOwn(home: Home, name: string): boolean {
  const files = [home.supervisor, home.supervisorLog, home.password, home.boltPort, home.dockerSettings]
  const others = [home.dockerLog, home.mavenLog, home.javaLog, `${home.javaLog}.1`, home.server, home.neo4j]
  return [...files, ...others].includes(join(home.root, name)) || /^neo4j-\d+\.\d+\.\d+$/.test(name)
}

/** Whether that was needed and done. Links are left alone: they may lead to a folder that others use, too. */
async function narrow(path: string): Promise<boolean> {
  const isOpen = ({ mode }: { mode: number }): boolean => (mode & OF_OTHERS) !== 0
  try {
    const entry = await lstat(path)
    const isPlain = entry.isFile() || entry.isDirectory()
    if (!isPlain || !isOpen(entry) || entry.uid !== process.getuid?.() || (entry.mode & STICKY) !== 0) return false
    await chmod(path, entry.mode & 0o7777 & ~OF_OTHERS)
    // Some file systems have no rights, and say so by doing nothing.
    return !isOpen(await lstat(path))
  } catch {
    return false
  }
}
