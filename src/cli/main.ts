#!/usr/bin/env node
import { CommanderError } from 'commander'
import { AppError, ERROR_CODES, EXIT_BUG } from '../errors.ts'
import { makeProgram } from './program.ts'
import { isStopping, stopAll, stopWhenAsked } from './stop.ts'

const EXIT_USAGE = ERROR_CODES.INVALID_INPUT.exit

/** One line for what a person can act on; the whole error for a bug. */
function exitCodeOf(error: unknown): number {
  // Commander has printed its own message.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : EXIT_USAGE
  if (error instanceof AppError) {
    console.error(`${error.code}: ${error.message}`)
    return ERROR_CODES[error.code].exit
  }
  console.error('This is a bug in Jokbo; please report it.', error)
  return EXIT_BUG
}

stopWhenAsked()
try {
  await makeProgram().parseAsync()
} catch (error) {
  if (!isStopping()) process.exitCode = exitCodeOf(error)
  await stopAll()
}
