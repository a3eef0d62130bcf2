import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { test, type TestFunction } from 'vitest'

const run = promisify(execFile)
const root = join(import.meta.dirname, '../..')

/** Programs of others that read our files; `npm run readers` installs them. */
const READERS = {
  python: join(root, '.readers/python/bin/python'),
  gephi: join(root, '.readers/gephi/classes'),
  dot: '/usr/bin/dot',
  xmllint: '/usr/bin/xmllint',
  rapper: '/usr/bin/rapper',
}

export type Reader = keyof typeof READERS

/** A test that needs a reader; where it is missing, the test is skipped, and its title says why. */
export function testWith(reader: Reader, title: string, body: TestFunction): void {
  if (existsSync(READERS[reader])) test(title, body)
  else test.skip(`${title} (skipped: ${reader} is not installed; npm run readers)`)
}

/** Writes files into a new folder, and deletes it afterwards. */
export async function withFiles<Result>(
  files: Readonly<Record<string, string | Uint8Array>>,
  work: (paths: string[]) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'jokbo-readers-'))
  try {
    const paths = Object.keys(files).map((name) => join(folder, name))
    await Promise.all(Object.entries(files).map(([name, content]) => writeFile(join(folder, name), content)))
    return await work(paths)
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** What a program prints when it is run with these arguments. */
export async function outputOf(reader: Reader, args: readonly string[]): Promise<string> {
  const { stdout } = await run(READERS[reader], args, { maxBuffer: 64 * 1_048_576 })
  return stdout
}

/** What a Python script of `test/readers` prints as JSON about files with these contents, by their names. */
export function readWithPython(script: string, files: Readonly<Record<string, string | Uint8Array>>): Promise<unknown> {
  return withFiles(
    files,
    async (paths) => JSON.parse(await outputOf('python', [join(root, 'test/readers', script), ...paths])) as unknown,
  )
}
