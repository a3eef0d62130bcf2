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

/** The list that the package contains. */
export async function readJarList(): Promise<JarList> {
  return parseJarList(await readFile(packagePath('neo4j/jars.sha256'), 'utf8'))
}

/**
 * Compares every byte of a folder with the list: 123 MB in about 0.4 s.
 * @returns what is wrong with the first wrong jar, as a sentence without its full stop; undefined when none is
 */
export async function findBrokenJar(folder: string, list: JarList): Promise<string | undefined> {
  const names = await readdir(folder)
  const extra = names.find((name) => !list.has(name))
  if (extra !== undefined) return `${extra} is not a part of Neo4j`
  const missing = [...list.keys()].find((name) => !names.includes(name))
  if (missing !== undefined) return `${missing} is missing`
  const sums = await Promise.all(names.map((name) => sumOf(join(folder, name))))
  const broken = names.find((name, index) => sums[index] !== list.get(name))
  return broken === undefined ? undefined : `${broken} is broken`
}

async function sumOf(path: string): Promise<string> {
  const hash = createHash('sha256')
  // Large pieces: most jars are read in one.
  await pipeline(createReadStream(path, { highWaterMark: 1 << 20 }), hash)
  return hash.digest('hex')
}
