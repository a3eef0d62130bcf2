import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { withFiles } from './readers.ts'
import type { Days } from './ugly-days.ts'

const run = promisify(execFile)
const folder = join(import.meta.dirname, '../../.readers/gephi')

/** What Gephi knows of a node or an edge. */
export interface GephiElement {
  label: string | null
  intervals: Days[]
  values: Record<string, unknown>
}

/** What Gephi reads from a file; `test/readers/gephi/ReadGexf.java` prints it. */
export interface GephiGraph {
  nodeCount: number
  edgeCount: number
  isDynamic: boolean
  timeFormat: string
  from: string | null
  to: string | null
  /** Its complaints about the file. */
  issues: string[]
  nodes: Record<string, GephiElement & { colour: [number, number, number] }>
  edges: Record<string, GephiElement & { source: string; target: string; kind: string | null; isDirected: boolean }>
}

/** Reads files with the importer of Gephi, in the order of their names. */
export function readWithGephi(texts: readonly string[]): Promise<GephiGraph[]> {
  const files = Object.fromEntries(texts.map((text, index) => [`${index}.gexf`, text]))
  return withFiles(files, async (paths) => {
    const classes = `${folder}/classes:${folder}/jars/*`
    const args = ['-Djava.awt.headless=true', '-cp', classes, 'ReadGexf', ...paths]
    const { stdout } = await run('java', args, { maxBuffer: 64 * 1_048_576 })
    return JSON.parse(stdout) as GephiGraph[]
  })
}
