import type { FileHead } from './format.ts'

/** What a file tells of itself, for formats that have but one text for it: the title, then a line for each thing known. */
export function headLines({ title, licence, version, address, retrieved, truncated }: FileHead): string[] {
  return [
    title,
    ...(licence === null ? [] : [`Licence: ${licence}`]),
    ...(version === null ? [] : [`Data version: ${version}`]),
    `Query: ${address}`,
    `Retrieved: ${retrieved}`,
    ...(truncated ? ['Truncated: there is more than this file holds'] : []),
  ]
}
