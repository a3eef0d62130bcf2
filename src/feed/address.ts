import { AppError } from '../errors.ts'
import type { Format } from '../export/format.ts'
import { queryText, type Query } from '../page/query.ts'
import { FORMATS } from './formats.ts'

/** Which part of the data an address gives. */
export type View = 'graph' | 'network' | 'lineage'

/** What an address asks for: `/network/mocie.gexf?depth=2`. */
export interface Address {
  /** The address itself, as it was given. */
  text: string
  view: View
  /** Id of the thing in the middle; empty for the whole graph. */
  id: string
  format: Format
  /** The parameters as texts, by their names. */
  given: ReadonlyMap<string, string>
}

/** The views with an id, and the one without. */
const PATH = /^\/(?:(graph)|(network|lineage)\/([^/.]+))(?:\.([^/]+))?$/

/**
 * Reads an address.
 *
 * @throws AppError NOT_FOUND for another address; UNSUPPORTED_FORMAT for a format that does not exist, with those that do;
 *   INVALID_INPUT for a parameter that is given twice
 */
export function readAddress(text: string): Address {
  const [path = '', query = ''] = split(text)
  const [, whole, view = whole, id = '', name = ''] = PATH.exec(decoded(path)) ?? []
  if (view === undefined)
    throw new AppError(
      'NOT_FOUND',
      `There is no feed at ${path}. Ask for /graph.<format>, /network/<id>.<format> or /lineage/<id>.<format>.`,
    )
  return { text, view: view as View, id, format: formatOf(name), given: givenOf(query) }
}

function split(text: string): string[] {
  const at = text.indexOf('?')
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)]
}

/** A path that cannot be decoded is the address of nothing. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

function formatOf(name: string): Format {
  const format = FORMATS.get(name)
  if (format) return format
  const what = name === '' ? 'The address names no format.' : `There is no format ${JSON.stringify(name)}.`
  throw new AppError('UNSUPPORTED_FORMAT', `${what} Formats: ${[...FORMATS.keys()].join(', ')}.`)
}

/** An address as a text. */
export function addressText({ view, id, format }: { view: View; id: string; format: string }, query: Query): string {
  return `/${view}${id === '' ? '' : `/${encodeURIComponent(id)}`}.${format}${queryText(query)}`
}

/**
 * The parameters of a query string.
 *
 * @throws AppError INVALID_INPUT for one that is given twice
 */
function givenOf(query: string): Map<string, string> {
  const given = new Map<string, string>()
  for (const [name, value] of new URLSearchParams(query)) {
    if (given.has(name))
      throw new AppError('INVALID_INPUT', `"${name}" is given twice. Put commas between several values.`)
    given.set(name, value)
  }
  return given
}

/**
 * The parameters of the query string of a page, as forms send them: fields that are empty say nothing, and boxes of one name
 * are a list.
 */
export function givenByForm(query: string): Map<string, string> {
  const given = new Map<string, string>()
  for (const [name, value] of new URLSearchParams(query)) {
    if (value === '') continue
    const before = given.get(name)
    given.set(name, before === undefined ? value : `${before},${value}`)
  }
  return given
}
