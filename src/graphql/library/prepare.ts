import { MapperKind, mapSchema } from '@graphql-tools/utils'
import { defaultFieldResolver, getNamedType, type GraphQLFieldConfig, type GraphQLSchema } from 'graphql'
import type { Driver, Record as DriverRecord } from 'neo4j-driver'
import { parameterOf, type LeafKind } from './form.ts'
import { makeMarks } from './marks.ts'
import { formOf, infoOf, readOf, type Read } from './read.ts'
import { makeRecorder } from './recorder.ts'
import { answerOf } from './rows.ts'
import { bind, translationOf, type Translation } from './translation.ts'
import { Translations } from './translations.ts'
import type { AsOfContext } from './visible.ts'

interface Context extends AsOfContext {
  executionContext: Driver
}

type Field = GraphQLFieldConfig<unknown, Context, Record<string, unknown>>

/** Answers a read by the library, which is given the executor that runs its Cypher. */
type Ask = (read: Read, executor: Driver) => Promise<unknown>

/**
 * Lets @neo4j/graphql read another operation than the caller wrote wherever it would read the caller's wrongly. The
 * answer has the caller's own form, as graphql-js goes by the caller's document. What the library has translated before, with
 * other values, is not given to it again: only the parameters of the Cypher differ.
 */
export function prepareOperations(schema: GraphQLSchema): GraphQLSchema {
  const translations = new Translations()
  return mapSchema(schema, { [MapperKind.QUERY_ROOT_FIELD]: (field: Field) => prepareField(field, translations) })
}

function prepareField(field: Field, translations: Translations): Field {
  const { resolve = defaultFieldResolver } = field
  const type = getNamedType(field.type)
  const readPrepared: typeof resolve = async (source, args, context, info) => {
    const read = readOf(args, context, info)
    const leaves: unknown[] = []
    const { form } = formOf(read, (leaf) => {
      leaves.push(parameterOf(leaf))
      return leaf.value
    })
    const known = form === undefined ? undefined : translations.get(form)
    if (typeof known === 'object') return answerOf(type, args, await run(known, leaves, context.executionContext))
    const ask: Ask = async (asked, executionContext) =>
      await resolve(
        source,
        { ...asked.args },
        { ...context, ...(asked.asOf && { asOf: asked.asOf }), executionContext },
        infoOf(asked, info),
      )
    if (form === undefined || known === undefined) return ask(read, context.executionContext)
    return translations.learn(form, () => learn(read, leaves, ask, context.executionContext))
  }
  return { ...field, resolve: readPrepared }
}

async function run(translation: Translation, leaves: readonly unknown[], executor: Driver): Promise<DriverRecord[]> {
  const session = executor.session()
  try {
    const { records } = await session.executeRead((transaction) =>
      transaction.run(translation.cypher, bind(translation, leaves)),
    )
    return records
  } finally {
    await session.close()
  }
}

/** Answers a read by the library, and asks it again with marks in the place of values, without a database. */
async function learn(
  read: Read,
  leaves: readonly unknown[],
  ask: Ask,
  executor: Driver,
): Promise<readonly [unknown, Translation | undefined]> {
  const given = makeRecorder(executor)
  const answer = await ask(read, given.executor)
  const marked = makeRecorder()
  const marks = makeMarks()
  const markedLeaves: unknown[] = []
  const kinds: LeafKind[] = []
  const markedRead = formOf(read, ({ kind, value }) => {
    const mark = marks({ kind, value })
    kinds.push(kind)
    markedLeaves.push(parameterOf({ kind, value: mark }))
    return mark
  }).read
  await ask(markedRead, marked.executor).catch(() => undefined)
  const [one, other] = [given.last(), marked.last()]
  const translation = one && other && translationOf({ ...one, leaves }, { ...other, leaves: markedLeaves }, kinds)
  return [answer, translation]
}
