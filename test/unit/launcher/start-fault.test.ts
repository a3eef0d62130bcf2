import { describe, expect, test } from 'vitest'
import { startFault } from '../../../src/launcher/neo4j/start-fault.ts'

describe('why Java ended', () => {
  test.each([
    ['java.net.BindException: Address already in use', 'port was taken'],
    ['Error: Could not reserve enough space for 99999MB object heap', 'memory'],
    ['Invalid maximum heap size: -Xmx9999999g', 'memory'],
    ['Lock file has been locked by another process: /x/store_lock', 'another Neo4j'],
    ['java.io.IOException: No space left on device', 'disk is full'],
    ['java.nio.file.AccessDeniedException: /x', 'may not write'],
    ['something new', 'exit code 1'],
  ])('%s', (output, words) => {
    const error = startFault('exit code 1', output, '/h/neo4j.log')
    expect(error.code).toBe('DATABASE_UNAVAILABLE')
    expect(error.message).toContain(words)
    expect(error.message).toContain('/h/neo4j.log')
    expect(error.message).not.toContain(output)
  })
})
