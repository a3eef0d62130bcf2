import { execute, parse, type DocumentNode, type ExecutionResult } from 'graphql'
import { pino } from 'pino'
import { describe, expect, test } from 'vitest'
import { makeContext } from '../../src/graphql/context.ts'
import { AnswerSize } from '../../src/graphql/limits/answer-size.ts'
import { DEFAULT_LIMITS } from '../../src/graphql/limits/limits.ts'
import type { RequestRecord } from '../../src/observe/request-record.ts'
import { accessTo } from '../../src/questions/ask.ts'
import { openScope } from '../../src/scope.ts'
import { sharedSchema } from '../support/app.ts'
import { readExamples } from '../support/examples.ts'
import { blocksOf } from '../support/readme.ts'
import { serveFolder } from '../support/served.ts'
import { translations } from '../support/translated.ts'

const served = serveFolder('seeds')

const OPERATIONS = [...readExamples().map(({ query }) => query), ...blocksOf('graphql')]

async function answerOf(document: DocumentNode): Promise<ExecutionResult> {
  const scope = openScope(10_000)
  const record = { log: pino({ level: 'silent' }) } as unknown as RequestRecord
  const contextValue = makeContext({
    access: accessTo(served.database)(scope),
    record,
    signal: scope.signal,
    size: new AnswerSize(DEFAULT_LIMITS.values),
    isHead: false,
  })
  return execute({ schema: await sharedSchema(), document, contextValue })
}

describe('an operation that is asked for the third time', () => {
  test.each(OPERATIONS)('has the same answer, and is not translated: %s', async (query) => {
    const document = parse(query)
    const first = await answerOf(document)
    expect(first.errors).toBeUndefined()
    await answerOf(document)
    const before = translations()
    expect(await answerOf(document)).toEqual(first)
    expect(translations() - before).toBe(0)
  })
})
