import { translateError } from '../database/fault.ts'
import { AppError, messageOf } from '../errors.ts'
import type { Lifted } from './text/parameterise.ts'
import { placeText, placeWithin } from './text/position.ts'
import type { Statement } from './text/split.ts'

const TAKEN = /^Node\(\d+\) already exists with label `(\w+)` and property `(\w+)` = ('.*')$/
const POSITION = /\s*\(line (\d+), column (\d+) \(offset: \d+\)\)[^]*$/

/**
 * What a statement of a script threw, as INVALID_SCRIPT with the place in the file. Neo4j says at which line and column
 * of the statement it stumbled where it can; otherwise the place is the start of the statement. A database that is gone
 * stays DATABASE_UNAVAILABLE.
 */
export function statementFault(error: unknown, { place }: Statement, lifted?: Lifted): AppError {
  const translated = translateError(error)
  if (translated instanceof AppError) return translated
  const message = messageOf(error)
  const [position, line, column] = POSITION.exec(message) ?? []
  const placeOf = lifted?.placeOf ?? ((atLine, atColumn) => placeWithin(place, atLine, atColumn))
  const at = position === undefined ? place : placeOf(Number(line), Number(column))
  const reason = (message.replace(POSITION, '').split('\n', 1)[0] ?? '')
    .trim()
    .replace(TAKEN, 'there is already a node :$1 with the $2 $3')
  return new AppError('INVALID_SCRIPT', `${placeText(at)}: ${reason.replace(/\.?$/, '.')}`, { cause: error })
}
