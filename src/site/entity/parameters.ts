import { AppError } from '../../errors.ts'
import { oneOf, wholeNumber, type Parameter } from '../../feed/parameter.ts'
import type { GroupKey } from '../../questions/entity-relations.ts'
import { schemaFile } from '../../schema-file.ts'
import { readPageParameters } from '../parameters.ts'

/** Which page of which group of relations is wanted; without a group the page of everything. */
export interface EntityParameters {
  group?: GroupKey
  offset: number
}

const PARAMETERS = {
  relation: word(() => schemaFile().vocabulary.relations.map(({ type }) => type)),
  direction: oneOf(['OUT', 'IN']),
  record: word(() => schemaFile().vocabulary.records.map(({ name }) => name)),
  offset: wholeNumber(),
} as const

/** @throws AppError INVALID_INPUT for a parameter or a value that is not allowed, and for a part of a group without the others */
export function readParameters(given: ReadonlyMap<string, string>): EntityParameters {
  const { relation, direction, record, offset = 0 } = readPageParameters(given, PARAMETERS)
  if (relation !== undefined && direction !== undefined)
    return { group: { type: relation, direction, record: record ?? null }, offset }
  if ([relation, direction, record].every((one) => one === undefined) && offset === 0) return { offset }
  throw new AppError(
    'INVALID_INPUT',
    'Give "relation" and "direction" together, as relation=PART_OF&direction=in, or neither.',
  )
}

/** One word of a list, as it is written there. */
function word(words: () => readonly string[]): Parameter<string> {
  return {
    read: (text) => words().find((one) => one === text),
    allowed: () => `Allowed: ${words().join(', ')}.`,
  }
}
