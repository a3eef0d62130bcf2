import { MapperKind, mapSchema } from '@graphql-tools/utils'
import {
  defaultFieldResolver,
  getNullableType,
  isListType,
  type GraphQLFieldConfig,
  type GraphQLResolveInfo,
  type GraphQLSchema,
} from 'graphql'
import { assertNotAborted } from '../scope.ts'
import type { Context } from './context.ts'
import { valuesOfItem } from './limits/values-of-item.ts'
import { TURN, turnFor } from './turns.ts'

/**
 * Lets the lists inside root fields count what an answer holds, and complete a large answer in turns, so that others are
 * answered meanwhile. The lists of the query itself have at most a page, and what is loaded for other fields comes
 * through them.
 */
export function boundLists(schema: GraphQLSchema): GraphQLSchema {
  const query = schema.getQueryType()?.name
  return mapSchema(schema, {
    [MapperKind.OBJECT_FIELD]: (field: GraphQLFieldConfig<unknown, Context>, _name, type) => {
      if (type === query || !isListType(getNullableType(field.type))) return field
      const { resolve = defaultFieldResolver } = field
      const bounded: typeof resolve = (source, args, context, info) => {
        const found: unknown = resolve(source, args, context, info)
        if (Array.isArray(found)) return inTurns(found, context, info)
        return found instanceof Promise ? found.then((list: unknown) => inTurns(list, context, info)) : found
      }
      return { ...field, resolve: bounded }
    },
  })
}

/**
 * The list, now or in a later turn; the items of a long list in several turns.
 * @throws AppError QUERY_TOO_COMPLEX; the reason why the request has ended
 */
function inTurns(list: unknown, context: Context, info: GraphQLResolveInfo): unknown {
  if (!Array.isArray(list) || list.length === 0) return list
  if (context.size.isGivenUp) return []
  const each = valuesOfItem(info)
  context.size.add(list.length * each)
  const part = Math.max(1, Math.floor(TURN / each))
  if (list.length <= part) return inTurn(list, list.length * each, context)
  return list.flatMap((_, index) =>
    index % part === 0 ? itemsInTurn(list.slice(index, index + part), each, context) : [],
  )
}

function inTurn(list: unknown[], values: number, context: Context): unknown {
  const turn = turnFor(values)
  return turn ? turn.then(() => (isWanted(context) ? list : [])) : list
}

function itemsInTurn(items: unknown[], each: number, context: Context): unknown[] {
  const turn = turnFor(items.length * each)
  return turn ? items.map((item) => turn.then(() => (isWanted(context) ? item : null))) : items
}

/** @throws AppError the reason why the request has ended; for the first part of the answer that finds out */
function isWanted({ signal, size }: Context): boolean {
  if (size.isGivenUp) return false
  if (signal.aborted) size.giveUp()
  assertNotAborted(signal)
  return true
}
