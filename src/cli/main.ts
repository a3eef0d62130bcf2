#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8'
import { CommanderError } from 'commander'
import { AppError, ERROR_CODES, EXIT_BUG } from '../errors.ts'
import { makeProgram } from './program.ts'
import { isStopping, stopAll, stopOnSignals } from './stop.ts'

const EXIT_USAGE = ERROR_CODES.INVALID_INPUT.exit

/** Prints an error, one line for an AppError and the whole error for a bug, and returns its exit code. */
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

// With a heap as large as that of the API, V8 learns to make new lists straight among the old objects. In a download the rows
// in them then stay until the next full collection: 200 MB more, and a quarter of the CPU.
setFlagsFromString('--no-allocation-site-pretenuring')
stopOnSignals()
try {
  await makeProgram().parseAsync()
} catch (error) {
  if (!isStopping()) process.exitCode = exitCodeOf(error)
  await stopAll()
}
