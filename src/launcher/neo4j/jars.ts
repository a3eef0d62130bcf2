import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { packagePath } from '../../package-root.ts'

/** Names of the jars of Neo4j and the SHA-256 of each, in hexadecimal. */
export type JarList = ReadonlyMap<string, string>

/** Reads lines as `sha256sum` writes them. */
export function parseJarList(text: string): JarList {
  const lines = text.split('\n').filter((line) => line !== '')
  return new Map(
    lines.map((line) => {
      const [sum = '', name = ''] = line.split(/ [ *]/)
      return [name, sum]
    }),
  )
}

/** The list that the package carries. */
export async function readJarList(): Promise<JarList> {
  return parseJarList(await readFile(packagePath('neo4j/jars.sha256'), 'utf8'))
}

/**
 * Compares a folder with the list, every byte of it: 123 MB in about 0.4 s.
 * @returns what is wrong with the first wrong jar, as a sentence without its full stop; undefined when all is well
 */
export async function findBrokenJar(folder: string, list: JarList): Promise<string | undefined> {
  const there = await readdir(folder)
  const extra = there.find((name) => !list.has(name))
  if (extra !== undefined) return `${extra} is not a part of Neo4j`
  const missing = [...list.keys()].find((name) => !there.includes(name))
  if (missing !== undefined) return `${missing} is missing`
  const sums = await Promise.all(there.map((name) => sumOf(join(folder, name))))
  const broken = there.find((name, index) => sums[index] !== list.get(name))
  return broken === undefined ? undefined : `${broken} is broken`
}

async function sumOf(path: string): Promise<string> {
  const hash = createHash('sha256')
  // One piece a jar: the few large ones are 10 MB.
  await pipeline(createReadStream(path, { highWaterMark: 1 << 20 }), hash)
  return hash.digest('hex')
}
