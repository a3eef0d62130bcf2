import { AppError } from '../errors.ts'
import type { LineageQuery } from '../questions/lineage-query.ts'
import type { NetworkQuery } from '../questions/network.ts'
import { assertDayOrPeriod, type Slice } from '../questions/slice.ts'
import type { Given } from './given.ts'

/** How far a network and a lineage reach, and which way a lineage goes, where nothing is said; for every carrier. */
export const DEFAULTS = { network: { depth: 1 }, lineage: { depth: 30, direction: 'FAMILY' } } as const

/** @throws AppError INVALID_INPUT for `certainty` without a day */
export function sliceOf({ types, relations, changes, asOf, certainty, from, to }: Given): Slice {
  if (certainty !== undefined && asOf === undefined)
    throw new AppError('INVALID_INPUT', '"certainty" says how sure it must be on a day. Give "asOf" too.')
  const period = { ...(from !== undefined && { from }), ...(to !== undefined && { to }) }
  return {
    ...(types && { types }),
    ...(relations && { relations }),
    ...(changes && { changes }),
    ...(asOf !== undefined && { at: { day: asOf, certainty: certainty ?? 'POSSIBLE' } }),
    ...(Object.keys(period).length > 0 && { during: period }),
  }
}

/** The question for a network. */
export function networkQueryOf(of: string, given: Given): NetworkQuery {
  return { of, depth: given.depth ?? DEFAULTS.network.depth, ...sliceOf(given) }
}

/** The question for a lineage. */
export function lineageQueryOf(of: string, given: Given): LineageQuery {
  const { during, ...slice } = sliceOf(given)
  assertDayOrPeriod(slice.at, during)
  const { renames, functions } = given
  return {
    of,
    depth: given.depth ?? DEFAULTS.lineage.depth,
    direction: given.direction ?? DEFAULTS.lineage.direction,
    ...(renames && { renames }),
    ...(functions !== undefined && { functions }),
    ...slice,
    ...during,
  }
}
