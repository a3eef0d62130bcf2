import { describe, expect, test } from 'vitest'
import { homeAt } from '../../../src/launcher/home.ts'
import { javaArguments, neo4jConf } from '../../../src/launcher/neo4j/conf.ts'

const PORT = 23_456

/** The lines of a conf as Neo4j reads them: name and value of each setting, in order. */
function parseConf(text: string): [name: string, value: string][] {
  return text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [, name = '', value = ''] = /^([\w.]+)=(.*)$/.exec(line) ?? []
      return [name, value]
    })
}

describe('neo4j.conf', () => {
  const pairs = parseConf(neo4jConf(PORT, { heap: '1g', pageCache: '64m' }))
  const settings = new Map(pairs)
  const named = (pattern: RegExp): [string, string][] => pairs.filter(([name]) => pattern.test(name))

  test('every line is a setting with a value, and none is set twice', () => {
    expect(pairs.filter(([name, value]) => name === '' || value === '')).toEqual([])
    expect(settings.size).toBe(pairs.length)
  })

  test('Bolt is the only connector, on the given port', () => {
    const connectors = named(/^server\.(bolt|http|https)\.enabled$/)
    expect(connectors).toHaveLength(3)
    expect(connectors.filter(([, value]) => value !== 'false').map(([name]) => name)).toEqual(['server.bolt.enabled'])
    const ports = named(/^server\.bolt\.\w+_address$/).map(([, value]) => Number(new URL(`bolt://${value}`).port))
    expect(ports).toEqual([PORT, PORT])
  })

  test('nothing listens on or names an address that other machines can reach', () => {
    const addresses = named(/_address$/)
    const hosts = addresses.map(([, value]) => new URL(`bolt://${value}`).hostname)
    expect(addresses.map(([name]) => name)).toContain('server.default_listen_address')
    expect(hosts.filter((host) => !/^127\.\d+\.\d+\.\d+$/.test(host))).toEqual([])
  })

  test.each([
    ['authentication is required', 'dbms.security.auth_enabled', 'true'],
    ['LOAD CSV cannot read local files', 'dbms.security.allow_csv_import_from_file_urls', 'false'],
    ['nothing is reported to the vendor', 'dbms.usage_report.enabled', 'false'],
  ])('%s', (_meaning, name, value) => {
    expect(settings.get(name)).toBe(value)
  })

  test.each([
    ['512m', '128m'],
    ['2g', '1g'],
  ])('a heap of %s and a page cache of %s reach Neo4j, the heap reaches Java as well', (heap, pageCache) => {
    const given = new Map(parseConf(neo4jConf(PORT, { heap, pageCache })))
    expect(given.get('server.memory.heap.max_size')).toBe(heap)
    expect(given.get('server.memory.pagecache.size')).toBe(pageCache)
    expect(javaArguments(homeAt('/h'), heap).filter((argument) => argument.startsWith('-Xm'))).toEqual([`-Xmx${heap}`])
  })

  test('no transaction has a time limit', () => {
    expect(named(/timeout/)).toEqual([])
  })
})

describe('the arguments of Java', () => {
  const home = homeAt('/somewhere/my home')
  const args = javaArguments(home, '512m')

  test('name the jars, the data and the configuration of the home, each once', () => {
    expect(args[args.indexOf('-cp') + 1]).toBe(`${home.lib}/*`)
    const folders = args.filter((argument) => argument.includes(home.root))
    expect(folders).toEqual([`${home.lib}/*`, `--home-dir=${home.neo4j}`, `--config-dir=${home.neo4j}/conf`])
  })

  test('options of Java come before the main class, those of Neo4j after it', () => {
    const main = args.findIndex((argument) => argument.startsWith('org.neo4j.'))
    const isOfNeo4j = (argument: string): boolean => /^--(home-dir|config-dir|console-mode)\b/.test(argument)
    expect(main).toBeGreaterThan(0)
    expect(args.slice(0, main).filter(isOfNeo4j)).toEqual([])
    expect(args.slice(main + 1).filter((argument) => !isOfNeo4j(argument))).toEqual([])
  })

  test.each([
    ['it ends when it runs out of heap, so that it can be restarted', '-XX:+ExitOnOutOfMemoryError'],
    ['it compiles with the first compiler only', '-XX:TieredStopAtLevel=1'],
  ])('%s', (_meaning, argument) => {
    expect(args.indexOf(argument)).toBeGreaterThanOrEqual(0)
    expect(args.indexOf(argument)).toBeLessThan(args.indexOf('-cp'))
  })
})
