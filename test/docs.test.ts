import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { coverageTable, loaded } from '../src/cli/commands/coverage.ts'
import { makeProgram } from '../src/cli/program.ts'
import { readConfig, SETTING_NAMES } from '../src/config.ts'
import { accessTo } from '../src/questions/ask.ts'
import { assertCovered } from '../src/questions/coverage.ts'
import { openScope } from '../src/scope.ts'
import { ERROR_CODES, EXIT_BUG } from '../src/errors.ts'
import { FORMATS } from '../src/feed/formats.ts'
import { ROUTES } from '../src/http/routes.ts'
import { documentedPaths } from './support/documented-paths.ts'
import { blocksOf, cellsOf, README, tableOf } from './support/readme.ts'
import { serveFolder } from './support/served.ts'

describe('README tells the truth about', () => {
  test('settings and their defaults', () => {
    const rows = tableOf('setting')
    expect(rows.map(([name]) => name)).toEqual(SETTING_NAMES)
    const defaults = readConfig({}) as unknown as Record<string, string | number | undefined>
    for (const [name = '', value = ''] of rows) {
      if (name === 'JOKBO_HOME' || name === 'JOKBO_SEEDS') continue
      expect(`${name}=${String(defaults[name] ?? '')}`).toBe(`${name}=${value}`)
    }
  })

  test('error codes, HTTP status and exit codes', () => {
    const coded = Object.entries(ERROR_CODES).map(([code, { http, exit, meaning }]) => [
      code,
      String(http),
      String(exit),
      meaning,
    ])
    expect(tableOf('code').slice(0, -1)).toEqual(coded)
    expect(tableOf('code').at(-1)?.slice(0, 3)).toEqual(['INTERNAL', '500', String(EXIT_BUG)])
  })

  test('commands and their options', () => {
    // A command with commands of its own does something itself only if it has options.
    const leaves = makeProgram().commands.flatMap((command) => [
      ...(command.commands.length === 0 || command.options.length > 0 ? [{ name: command.name(), command }] : []),
      ...command.commands.map((inner) => ({ name: `${command.name()} ${inner.name()}`, command: inner })),
    ])
    const rows = tableOf('command')
    expect(rows.map(([name]) => name)).toEqual(leaves.map(({ name }) => name))
    for (const [index, { command }] of leaves.entries()) {
      const text = rows[index]?.[1] ?? ''
      expect(text).toContain(command.description())
      expect(text.match(/--[a-z-]+/g) ?? []).toEqual(command.options.map(({ long }) => long))
    }
  })

  test('formats of feeds', () => {
    expect(tableOf('format')).toEqual([...FORMATS.values()].map(({ name, for: readers }) => [name, readers]))
  })

  test('addresses', () => {
    expect(tableOf('address')).toEqual(Object.entries(ROUTES))
  })
})

describe('README examples', () => {
  const served = serveFolder('seeds')

  test('the first query gives the answer that is printed', async () => {
    const command = blocksOf('sh').find((block) => block.startsWith('curl')) ?? ''
    const { query } = JSON.parse(/-d '([\s\S]*)'/.exec(command)?.[1] ?? '{}') as { query: string }
    const printed = JSON.parse(blocksOf('json')[0] ?? '{}') as unknown
    const { data } = await served.ask(query)
    expect({ data }).toEqual(printed)
  })

  test('the explanation is the one that is printed', async () => {
    const [query = ''] = blocksOf('graphql').filter((block) => block.includes('explain('))
    const [printed = '{}'] = blocksOf('json').filter((block) => block.includes('"explain"'))
    const { data } = await served.ask(query)
    expect({ data }).toEqual(JSON.parse(printed))
  })

  test('the size of the data and the coverage of the documents are those of the data', async () => {
    const [, block] = /<!-- coverage: begin -->\n([\s\S]*?)\n?<!-- coverage: end -->/.exec(README) ?? []
    const { size, coverages } = await accessTo(served.database)(openScope(10_000)).ask(loaded, undefined)
    expect(block).toContain(size)
    expect(cellsOf(block ?? '')).toEqual(cellsOf(coverageTable(coverages)))
    expect(() => {
      assertCovered(coverages)
    }).not.toThrow()
  })

  test('the ministries of a day show no change that a better source disproves', async () => {
    const [query = ''] = blocksOf('graphql').filter((block) => block.includes('MinistriesOfADay'))
    const { data } = await served.ask(query)
    const ministries = data?.['ministries'] as unknown as { name: string; emerged: { effective: string | null }[] }[]
    const mke = ministries.find(({ name }) => name === '지식경제부')
    expect(mke?.emerged.map(({ effective }) => effective)).toEqual(Array(4).fill('2008-02-29'))
    expect(ministries.flatMap(({ emerged }) => emerged.filter(({ effective }) => effective === null))).toEqual([])
  })

  test('every other query runs', async () => {
    const queries = blocksOf('graphql')
    expect(queries.length).toBeGreaterThan(0)
    for (const query of queries) {
      const { data, errors } = await served.ask(query)
      expect(errors, query).toBeUndefined()
      for (const found of Object.values(data ?? {})) expect(found, query).not.toEqual([])
    }
  })

  test('every root field that is named exists, and none is left out', async () => {
    const { data } = await served.ask('{ __schema { queryType { fields { name } } } }')
    const fields = (
      data?.['__schema'] as unknown as { queryType: { fields: { name: string }[] } }
    ).queryType.fields.map(({ name }) => name)
    const named = tableOf('root field').flatMap(([cell = '']) => cell.match(/[a-zA-Z]+(?=`|\(|$)/g) ?? [])
    expect(named.toSorted()).toEqual(fields.filter((name) => !name.endsWith('Connection')).toSorted())
  })
})

describe('paths that are written down', () => {
  test.each(['README.md', 'CONTRIBUTING.md', 'DESIGN.md', 'seeds/README.md'])('exist, in %s', (document) => {
    const paths = documentedPaths(document, readFileSync(document, 'utf8'))
    expect(paths.length).toBeGreaterThan(0)
    // A format, as `sankey.json`, looks like a file.
    expect(paths.filter((path) => !existsSync(path) && !FORMATS.has(path))).toEqual([])
  })
})

describe('docker-compose.yml', () => {
  interface Compose {
    services: Record<
      string,
      { image?: string; environment: Record<string, string>; ports: string[]; healthcheck: { test: string[] } }
    >
  }
  const { services } = parse(readFileSync('docker-compose.yml', 'utf8')) as Compose

  test('runs the Neo4j that the managed way runs', () => {
    const managed = /<version>(5\.[\d.]+)<\/version>/.exec(readFileSync('neo4j/pom.xml', 'utf8'))?.[1]
    expect(services['database']?.image).toBe(`neo4j:${managed ?? '?'}-community`)
  })

  test('gives the API only settings that exist, and opens ports on this machine alone', () => {
    const unknown = Object.keys(services['api']?.environment ?? {}).filter((name) => !SETTING_NAMES.includes(name))
    expect(unknown).toEqual([])
    for (const { ports } of Object.values(services)) expect(ports).toEqual([expect.stringMatching(/^127\.0\.0\.1:/)])
  })

  test('asks each of the two whether it works', () => {
    const asked = Object.entries(services).map(([name, { healthcheck }]) => [name, healthcheck.test.join(' ')])
    expect(Object.fromEntries(asked)).toEqual({
      database: expect.stringContaining('cypher-shell') as string,
      api: expect.stringContaining('/readyz') as string,
    })
  })
})
