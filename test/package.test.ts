import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, test } from 'vitest'
import { packagePath } from '../src/package-root.ts'

let files: string[]

beforeAll(async () => {
  const args = ['pack', '--dry-run', '--json', '--ignore-scripts']
  const { stdout } = await promisify(execFile)('npm', args, { cwd: packagePath('.') })
  const [tarball] = JSON.parse(stdout) as { files: { path: string }[] }[]
  files = tarball?.files.map(({ path }) => path) ?? []
}, 60_000)

/** The places that the program reads in its package: the arguments of `packagePath`, up to what it fills in. */
function placesRead(): string[] {
  const sources = readdirSync(packagePath('src'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  )
  const texts = sources.map((name) => readFileSync(packagePath(`src/${name}`), 'utf8'))
  return texts.flatMap((text) => [...text.matchAll(/packagePath\(['`]([^'`$]+)/g)].map(([, place = '']) => place))
}

/** The packages that npm would install with the packed one, by place; nothing is fetched but what they depend on. */
async function installed(): Promise<[place: string, licence: string | undefined][]> {
  const folder = mkdtempSync(join(tmpdir(), 'jokbo-package-'))
  try {
    const npm = (args: string[], cwd: string) => promisify(execFile)('npm', [...args, '--ignore-scripts'], { cwd })
    await npm(['pack', '--pack-destination', folder], packagePath('.'))
    const [tarball = ''] = readdirSync(folder)
    writeFileSync(join(folder, 'package.json'), '{}')
    await npm(['install', '--package-lock-only', '--omit=dev', `./${tarball}`], folder)
    const lock = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8')) as {
      packages: Record<string, { license?: string }>
    }
    return Object.entries(lock.packages).map(([place, { license }]) => [place, license])
  } finally {
    rmSync(folder, { recursive: true })
  }
}

describe('the package of npm pack', () => {
  // What the root package.json overrides does not hold there.
  test('brings no package under the Elastic License where it is installed', async () => {
    const packages = await installed()
    expect(packages.map(([place]) => place)).toEqual(
      expect.arrayContaining(['node_modules/@neo4j/graphql', 'node_modules/@apollo/subgraph']),
    )
    expect(packages.filter(([place, licence]) => /federation|Elastic/.test(`${place} ${licence}`))).toEqual([])
  })

  test('holds everything that the program reads in it', () => {
    const places = placesRead()
    expect(places.length).toBeGreaterThan(8)
    const missing = places.filter((place) => !files.some((file) => file === place || isInside(file, place)))
    expect(missing).toEqual([])
  })

  test('holds the command, the data and what people read', () => {
    const { bin } = JSON.parse(readFileSync(packagePath('package.json'), 'utf8')) as { bin: { jokbo: string } }
    expect(files).toEqual(
      expect.arrayContaining([
        bin.jokbo,
        'LICENSE',
        'README.md',
        'docker-compose.yml',
        'neo4j/jars.sha256',
        'neo4j/pom.xml',
        'package.json',
        'schema.graphql',
      ]),
    )
    for (const folder of ['cypher', 'examples', 'seeds']) {
      const all = readdirSync(packagePath(folder), { recursive: true, encoding: 'utf8' })
      const names = all.filter((name) => /\.\w+$/.test(name)).map((name) => `${folder}/${name}`)
      expect(files).toEqual(expect.arrayContaining(names))
    }
  })

  test('holds no source text, source map, test or other file that does not run', () => {
    const expected = [
      /^(LICENSE|README\.md|docker-compose\.yml|package\.json|schema\.graphql|seeds\/README\.md)$/,
      /^dist\/[\w./-]+(?<!\.d|\.test)\.(js|css|html|svg|ttf|woff2)$/,
      /^dist\/(fonts\/LICENSE_FONT|explorer\/manifest\.json|playground\/third-party-notices\.md)$/,
      /^(cypher|seeds)\/[\w/-]+\.cypher$/,
      /^examples\/[\w-]+\.graphql$/,
      /^neo4j\/(jars\.sha256|pom\.xml)$/,
    ]
    expect(files.filter((file) => !expected.some((pattern) => pattern.test(file)))).toEqual([])
  })
})

/** Whether a file is in a folder, or its path begins as a template does (`cypher/`). */
function isInside(file: string, place: string): boolean {
  return file.startsWith(place.endsWith('/') ? place : `${place}/`)
}
