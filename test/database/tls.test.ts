import { expect, inject, test } from 'vitest'
import { connectDatabase } from '../../src/database/connect.ts'

test('TLS towards the real Neo4j, which has none here, is named', async () => {
  const uri = inject('neo4j').uri.replace(/^bolt/, 'bolt+ssc')
  await expect(connectDatabase({ ...inject('neo4j'), uri }, 5_000)).rejects.toThrow('Use bolt://')
})
