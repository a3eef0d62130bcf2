import { describe, expect, test } from 'vitest'
import { homeAt } from '../../../src/launcher/home.ts'
import { javaArguments, neo4jConf } from '../../../src/launcher/neo4j/conf.ts'

describe('neo4j.conf', () => {
  const lines = neo4jConf(23_456, { heap: '1g', pageCache: '64m' }).split('\n')

  test('every address is a loopback address', () => {
    const addresses = lines.filter((line) => line.includes('address='))
    expect(addresses).toHaveLength(3)
    expect(addresses.every((line) => /=127\.0\.0\.1(:23456)?$/.test(line))).toBe(true)
  })

  test('nobody gets in without a password, and only by Bolt', () => {
    expect(lines).toContain('dbms.security.auth_enabled=true')
    expect(lines).toContain('server.http.enabled=false')
    expect(lines).toContain('server.https.enabled=false')
  })

  test('memory is as asked, the disk is spared, nothing is reported home', () => {
    expect(lines).toContain('server.memory.heap.max_size=1g')
    expect(lines).toContain('server.memory.pagecache.size=64m')
    expect(lines).toContain('db.tx_log.preallocate=false')
    expect(lines).toContain('dbms.usage_report.enabled=false')
  })

  test('no transaction is cut short', () => {
    expect(lines.filter((line) => line.includes('timeout'))).toEqual([])
  })

  test('no setting stands there twice', () => {
    const names = lines.filter(Boolean).map((line) => line.split('=')[0])
    expect(new Set(names).size).toBe(names.length)
  })
})

test('Java is told its heap, its jars and the folder of Neo4j', () => {
  const args = javaArguments(homeAt('/h'), '512m')
  expect(args).toContain('-Xmx512m')
  expect(args).toContain('-XX:TieredStopAtLevel=1')
  expect(args[args.indexOf('-cp') + 1]).toBe(`${homeAt('/h').lib}/*`)
  expect(args).toContain('--home-dir=/h/neo4j')
  expect(args).toContain('--config-dir=/h/neo4j/conf')
})
