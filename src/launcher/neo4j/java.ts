import { join, resolve } from 'node:path'
import { runCommand } from '../command.ts'

/** The oldest Java that runs Neo4j 5.26. */
export const JAVA_NEEDED = 17

/** A Java that can run Neo4j, or what is missing, as the end of a sentence. */
export type JavaSearch = { java: string } | { missing: string }

/**
 * The major version in the output of `java -version`; undefined where there is none.
 * Java 8 and older call themselves 1.8 and so on.
 */
export function javaVersion(output: string): number | undefined {
  const found = /version "(?:1\.)?(\d+)/.exec(output)?.[1]
  return found === undefined ? undefined : Number(found)
}

/** Looks for a Java of {@link JAVA_NEEDED} or newer: in JAVA_HOME first, then on the PATH. */
export async function findJava(javaHome: string | undefined): Promise<JavaSearch> {
  const candidates = [...(javaHome === undefined ? [] : [join(resolve(javaHome), 'bin', 'java')]), 'java']
  let old: number | undefined
  for (const java of candidates) {
    const { output } = await runCommand(java, ['-version'], 10_000)
    const version = javaVersion(output)
    if (version !== undefined && version >= JAVA_NEEDED) return { java }
    old ??= version
  }
  if (old === undefined) return { missing: `no Java was found, version ${JAVA_NEEDED} or newer is needed` }
  return { missing: `Java ${old} was found, version ${JAVA_NEEDED} or newer is needed` }
}
