import { CHANGE_KINDS } from '../change/event.ts'
import { AppError } from '../errors.ts'
import { schemaFile } from '../schema-file.ts'
import type { Address, View } from './address.ts'
import { day, oneOf, someOf, valueOf, wholeNumber, yesOrNo, type Parameter } from './parameter.ts'

/** Every parameter of the slice, by its name. Those of a format are its own. */
export const PARAMETERS = {
  depth: wholeNumber(),
  direction: oneOf(['FAMILY', 'ANCESTORS', 'DESCENDANTS']),
  types: { ...someOf(() => ['Thing', ...things(), ...records()]), read: readTypes },
  relations: someOf(() => schemaFile().vocabulary.relations.map(({ type }) => type)),
  changes: someOf(() => CHANGE_KINDS),
  renames: oneOf(['KEEP', 'COLLAPSE']),
  functions: yesOrNo(),
  asOf: day(),
  certainty: oneOf(['POSSIBLE', 'CERTAIN']),
  from: day(),
  to: day(),
  language: oneOf(['EN', 'KO']),
  sources: yesOrNo(),
  day: day(),
  compare: day(),
} as const

/** The name of a parameter of the slice. */
export type ParameterName = keyof typeof PARAMETERS

/** The parameters that are given, read; absent ones are absent. */
export type Given = { [Key in ParameterName]?: (typeof PARAMETERS)[Key] extends Parameter<infer Value> ? Value : never }

/** The parameters of pictures and pages of a lineage: days that are marked, which leave nothing out. */
export const MARKS = ['day', 'compare'] as const satisfies readonly ParameterName[]

const ALWAYS = ['asOf', 'certainty', 'from', 'to', 'language', 'sources'] as const

/** The parameters of each view. */
export const TAKEN: Readonly<Record<View, readonly ParameterName[]>> = {
  graph: ['types', 'relations', 'changes', ...ALWAYS],
  network: ['depth', 'types', 'relations', 'changes', ...ALWAYS],
  lineage: ['direction', 'depth', 'changes', 'renames', 'functions', ...ALWAYS],
}

/** An address, or that of a page, which has no format. */
export type AskedParameters = Pick<Address, 'view' | 'given'> & { format?: Address['format'] }

/**
 * Reads the parameters of the slice.
 *
 * @throws AppError INVALID_INPUT for a parameter that the address does not take, with those that it does, and for a value
 *   that is not allowed, with those that are
 */
export function readGiven({ view, given, format }: AskedParameters): Given {
  const own = Object.keys(format?.options ?? {})
  const isMarked = view === 'lineage' && (format === undefined || format.marksDays === true)
  const allowed = [...TAKEN[view], ...(isMarked ? MARKS : [])]
  const read: Record<string, unknown> = {}
  for (const [name, text] of given) {
    const taken = allowed.find((one) => one === name)
    if (taken !== undefined) read[name] = valueOf<unknown>(name, text, PARAMETERS[taken])
    else if (!own.includes(name)) throw unknownParameter(name, view, [...allowed, ...own])
  }
  return read
}

/** The parameters of the format, with the first allowed value of each that is not given. */
export function readOptions({ given, format }: Address): Record<string, string> {
  const read = Object.entries(format.options).map(([name, values]) => {
    const allowed = () => `Allowed: ${values.join(', ')}.`
    const text = given.get(name) ?? values[0] ?? ''
    return [name, valueOf(name, text, { read: () => values.find((value) => value === text), allowed })] as const
  })
  return Object.fromEntries(read)
}

function unknownParameter(name: string, view: View, taken: readonly string[]): AppError {
  const what = view === 'graph' ? 'the whole graph' : `a ${view}`
  const message = `There is no parameter "${name}" for ${what} in this format. Parameters: ${taken.join(', ')}.`
  return new AppError('INVALID_INPUT', message)
}

/** The types of a text; `Thing` stands for all types of named things. */
function readTypes(text: string): string[] | undefined {
  const found = someOf(() => ['Thing', ...things(), ...records()]).read(text)
  const types = found?.flatMap((type) => (type === 'Thing' ? things() : [type]))
  return types && [...new Set(types)]
}

function things(): string[] {
  return schemaFile().vocabulary.things.map(({ name }) => name)
}

function records(): string[] {
  return schemaFile().vocabulary.records.map(({ name }) => name)
}
