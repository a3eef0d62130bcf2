import { getDirectiveValues, getNamedType, type GraphQLResolveInfo } from 'graphql'
import { AppError } from '../errors.ts'
import type { AliveCertainty } from '../time/alive.ts'
import type { AsOf } from '../time/as-of.ts'
import type { Context } from './context.ts'

/** The day of a whole operation, by its directive `@asOf`; undefined without one. */
function asOfOperation({ schema, operation, variableValues }: GraphQLResolveInfo): AsOf | undefined {
  const directive = schema.getDirective('asOf')
  const given = directive && getDirectiveValues(directive, operation, variableValues)
  return given ? { day: String(given['date']), certainty: given['certainty'] as AliveCertainty } : undefined
}

/**
 * The day of a root field: that of the operation, or its argument `at` or `asOf`. What is selected inside it has the same day, by
 * {@link asOfField}. A field that loads nodes for another one has the day that its caller gives.
 *
 * @throws AppError INVALID_INPUT where a date of the field is another day than that of the operation
 */
export function asOfRoot(
  args: Readonly<Record<string, GivenDate>>,
  context: Context,
  info: GraphQLResolveInfo,
): Context['asOf'] {
  if (context.asOf) return context.asOf
  const operation = asOfOperation(info)
  for (const { name, type } of info.parentType.getFields()[info.fieldName]?.args ?? []) {
    if (getNamedType(type).name === 'Date') assertSameDay(name, args[name], operation)
  }
  const asOf = operation ?? ownDay(args['at'] ?? args['asOf'])
  if (asOf) context.days.set(rootKey(info), asOf)
  return asOf
}

/**
 * The day of a field inside a root field: its own date, else that of the root field or of the operation; undefined
 * without any.
 *
 * @param name of the argument with its own date
 * @throws AppError INVALID_INPUT where both are given and differ
 */
export function asOfField(
  { days }: Context,
  info: GraphQLResolveInfo,
  name?: string,
  own?: GivenDate,
): AsOf | undefined {
  const outer = days.get(rootKey(info))
  if (name !== undefined) assertSameDay(name, own, outer)
  return outer ?? ownDay(own)
}

/** The key of the root field in the answer. */
function rootKey({ path }: GraphQLResolveInfo): string {
  let step = path
  while (step.prev) step = step.prev
  return String(step.key)
}

/** A value of the scalar Date as resolvers get it. */
export type GivenDate = { toString(): string } | null | undefined

/** The ISO day of a date; undefined where none is given. */
export function dayOf(date: GivenDate): string | undefined {
  return date?.toString()
}

function ownDay(date: GivenDate): AsOf | undefined {
  const day = dayOf(date)
  return day === undefined ? undefined : { day, certainty: 'POSSIBLE' }
}

function assertSameDay(name: string, date: GivenDate, outer: AsOf | undefined): void {
  const day = dayOf(date)
  if (!outer || day === undefined || day === outer.day) return
  throw new AppError(
    'INVALID_INPUT',
    `"${name}" is ${day}, and the answer is as of ${outer.day}. Leave out one of the two days, or give the same; a field that needs days of its own cannot stand in a query with @asOf.`,
  )
}
