import { Neo4jError } from 'neo4j-driver'
import { describe, expect, test } from 'vitest'
import { AppError } from '../../../src/errors.ts'
import { assertNoViolations } from '../../../src/seed/check.ts'
import type { CheckResult } from '../../../src/seed/check-result.ts'
import { statementFault } from '../../../src/seed/statement-fault.ts'

const STATEMENT = { text: 'RETURN x', position: { path: 'seeds/030-x.cypher', line: 41, column: 7 } }

function neo4jError(message: string, code = 'Neo.ClientError.Statement.SyntaxError'): Neo4jError {
  return new Neo4jError(message, code, '50N42', message)
}

describe('what Neo4j says of a statement', () => {
  test.each([
    [
      `Variable \`x\` not defined (line 1, column 8 (offset: 7))\n"RETURN x"\n        ^`,
      '41:14: Variable `x` not defined.',
    ],
    [`Invalid input ')' (line 3, column 2 (offset: 9))\n")"\n ^`, "43:2: Invalid input ')'."],
    ['Property values can only be of primitive types.\nmore', '41:7: Property values can only be of primitive types.'],
    [
      "Node(17) already exists with label `Entity` and property `id` = 'a b'",
      "41:7: there is already a node :Entity with the id 'a b'.",
    ],
  ])('is given at its position in the file: %s', (message, expected) => {
    expect(statementFault(neo4jError(message), STATEMENT)).toMatchObject({
      code: 'INVALID_SCRIPT',
      message: `seeds/030-x.cypher:${expected}`,
    })
  })

  test('a database that is gone or out of memory is no fault of the script', () => {
    for (const code of ['ServiceUnavailable', 'Neo.TransientError.General.MemoryPoolOutOfMemoryError']) {
      expect(statementFault(neo4jError('x', code), STATEMENT)).toMatchObject({ code: 'DATABASE_UNAVAILABLE' })
    }
    const own = new AppError('TIMEOUT', 'Too long.')
    expect(statementFault(own, STATEMENT)).toBe(own)
  })
})

describe('broken rules', () => {
  const must: CheckResult = { rule: 'r', level: 'MUST', sentence: 'So it must be.', violations: [] }

  test('only a broken MUST refuses', () => {
    const violations = [{ id: 'a', detail: 'it is not' }]
    expect(() => {
      assertNoViolations([must, { ...must, level: 'SHOULD', violations }], new Map())
    }).not.toThrow()
    const positions = new Map([['a', STATEMENT.position]])
    expect(() => {
      assertNoViolations([{ ...must, violations }], positions)
    }).toThrow(
      'The data breaks these rules:\n  r: So it must be.\nseeds/030-x.cypher:41:7: r: a: it is not.\nCorrect the scripts and run again.',
    )
  })
})
