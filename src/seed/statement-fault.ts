import { translateError } from '../database/fault.ts'
import { AppError, messageOf } from '../errors.ts'
import type { Parameterised } from './text/parameterise.ts'
import { positionText, positionWithin, type Position } from './text/position.ts'

const TAKEN = /^Node\(\d+\) already exists with label `(\w+)` and property `(\w+)` = ('.*')$/
const POSITION = /\s*\(line (\d+), column (\d+) \(offset: \d+\)\)[^]*$/

/**
 * What a statement of a script threw, as INVALID_SCRIPT with the position in the file. Neo4j mostly reports a line and a
 * column of the statement; otherwise the position is the start of the statement. A database that is gone stays
 * DATABASE_UNAVAILABLE.
 */
export function statementFault(
  error: unknown,
  { position, parameterised }: { position: Position; parameterised?: Parameterised },
): AppError {
  const translated = translateError(error)
  if (translated instanceof AppError) return translated
  const message = messageOf(error)
  const [reported, line, column] = POSITION.exec(message) ?? []
  const positionOf = parameterised?.positionOf ?? ((atLine, atColumn) => positionWithin(position, atLine, atColumn))
  const at = reported === undefined ? position : positionOf(Number(line), Number(column))
  const reason = (message.replace(POSITION, '').split('\n', 1)[0] ?? '')
    .trim()
    .replace(TAKEN, 'there is already a node :$1 with the $2 $3')
  return new AppError('INVALID_SCRIPT', `${positionText(at)}: ${reason.replace(/\.?$/, '.')}`, { cause: error })
}
