import { expect, test } from 'vitest'
import { homeAt } from '../../../src/launcher/home.ts'
import { javasOf, parsePs } from '../../../src/launcher/process-table.ts'

test('the output of ps becomes pids and commands', () => {
  const output = '    1 /sbin/init splash\n 4711 java -cp /my home/lib/* Main --home-dir=/my home/neo4j\n\n'
  expect(parsePs(output)).toEqual([
    { pid: 1, command: '/sbin/init splash' },
    { pid: 4711, command: 'java -cp /my home/lib/* Main --home-dir=/my home/neo4j' },
  ])
})

test('no process runs on a home that does not exist', async () => {
  expect(await javasOf(homeAt('/nowhere/at all'))).toEqual([])
})
