import { AppError } from '../../errors.ts'

/** How many lines a message shows. */
const MOST = 20

/** Up to twenty lines, and how many more there are. */
export function listOf(lines: readonly string[]): string {
  const rest = lines.length - MOST
  return (rest > 0 ? [...lines.slice(0, MOST), `... and ${rest} more.`] : lines).join('\n')
}

/**
 * Does nothing where there is no fault.
 *
 * @param remedy what to do about them, as a sentence
 * @throws AppError INVALID_SCRIPT that lists up to twenty of the faults
 */
export function assertNoFaults(faults: readonly string[], remedy: string): void {
  if (faults.length > 0) throw new AppError('INVALID_SCRIPT', `${listOf(faults)}\n${remedy}`)
}
