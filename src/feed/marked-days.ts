import { AppError } from '../errors.ts'
import { daysIn } from '../picture/lineage-sheet.ts'
import type { Given } from './given.ts'

/**
 * The days that a picture or a page of a lineage marks, in order of time: "day" and "compare", or else "asOf".
 *
 * @throws AppError INVALID_INPUT for "compare" without "day"
 */
export function markedDays({ day, compare, asOf }: Given): string[] {
  if (compare !== undefined && day === undefined)
    throw new AppError('INVALID_INPUT', '"compare" is the second of two days. Give the first one as "day".')
  return daysIn({ day, compare, asOf })
}
