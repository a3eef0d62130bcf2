import type { ChangeKind } from '../change/event.ts'
import { AppError } from '../errors.ts'
import { schemaFile } from '../schema-file.ts'
import type { AsOf } from '../time/as-of.ts'
import { during } from '../time/during.ts'
import type { Period } from '../time/happened.ts'
import { visibleOn } from '../time/visible.ts'
import { relationTypes } from '../vocabulary/relations.ts'

/** Which part of the data is wanted; what is absent restricts nothing. */
export interface Slice {
  /** Only nodes of these types. */
  types?: readonly string[]
  /** Only relations of these types. */
  relations?: readonly string[]
  /** Of changes, and of the relations that are derived from them, only these kinds. */
  changes?: readonly ChangeKind[]
  /** Only what existed on a day. */
  at?: AsOf
  /** Only what existed at some time of a period. */
  during?: Period
}

/** Conditions of a slice in Cypher, and the parameters that they need. */
export interface SliceConditions {
  node: (name: string) => string
  /** That a relation is wanted; whether both its ends are is another matter. */
  relation: (relation: string, from: string, to: string) => string
  /** To be given as `$slice`. */
  parameters: Readonly<Record<string, unknown>>
}

/**
 * The conditions of a slice.
 *
 * @throws AppError INVALID_INPUT for a list that is empty, for both a day and a period, and for a period that ends before it begins
 */
export function conditionsOf(slice: Slice): SliceConditions {
  assertSensible(slice)
  const { types, relations, changes, at, during: { from, to } = {} } = slice
  const dates = datesOf(slice)
  return {
    node: (name) =>
      allOf([
        ...(types ? [`${name}.type IN $slice.types`] : []),
        ...(changes ? [`(NOT ${name}:ChangeEvent OR ${name}.kind IN $slice.changes)`] : []),
        dates.node(name),
      ]),
    relation: (relation, tail, head) =>
      allOf([
        ...(relations ? [`type(${relation}) IN $slice.relations`] : []),
        ...(changes ? [`(NOT type(${relation}) IN $slice.derived OR ${relation}.kind IN $slice.changes)`] : []),
        dates.relation(relation, tail, head),
      ]),
    parameters: {
      ...{ types, relations, changes, from, to, day: at?.day },
      derived: relationTypes(schemaFile().vocabulary.relations, 'DERIVED'),
    },
  }
}

function datesOf({ at, during: period }: Slice): Pick<SliceConditions, 'node' | 'relation'> {
  const { dated } = schemaFile().vocabulary
  if (at) {
    const { exists, holdsAny } = visibleOn('date($slice.day)', at.certainty, dated)
    const entity = (name: string) => ({ name, type: 'Entity' })
    return {
      node: (name) => exists(entity(name)),
      relation: (relation, from, to) => holdsAny(relation, entity(from), entity(to)),
    }
  }
  const { exists, holds } = during(
    {
      ...(period?.from !== undefined && { from: 'date($slice.from)' }),
      ...(period?.to !== undefined && { to: 'date($slice.to)' }),
    },
    dated,
  )
  return { node: exists, relation: holds }
}

/** All of these conditions; `true` restricts nothing. */
export function allOf(conditions: readonly string[]): string {
  const needed = conditions.filter((condition) => condition !== 'true')
  return needed.length === 0 ? 'true' : needed.join(' AND ')
}

function assertSensible({ types, relations, changes, at, during: period }: Slice): void {
  for (const [name, list] of Object.entries({ types, relations, changes }))
    if (list?.length === 0)
      throw new AppError('INVALID_INPUT', `"${name}" is empty. Name at least one, or leave it out.`)
  assertDayOrPeriod(at, period)
  if (!period) return
  const { from, to } = period
  if (from !== undefined && to !== undefined && from > to)
    throw new AppError('INVALID_INPUT', `"from" (${from}) is after "to" (${to}). Exchange the two days.`)
}

/** @throws AppError INVALID_INPUT for both a day and a period */
export function assertDayOrPeriod(at: AsOf | undefined, period: Period | undefined): void {
  if (at && period)
    throw new AppError('INVALID_INPUT', 'Give either a day ("asOf") or a period ("from", "to"), not both.')
}
