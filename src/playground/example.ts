/** An example query: a file of `examples/`. */
export interface Example {
  /** Name of the file without its ending; files are in the order of their names. */
  name: string
  /** The question in English. */
  english: string
  /** The question in Korean. */
  korean: string
  /** The whole file, comment lines included. */
  query: string
}

const HEAD = /^# (?<english>\S.*)\n# (?<korean>\S.*)\n(?!#)/

/**
 * Reads an example: two comment lines, the question in English and then in Korean, and one named operation.
 *
 * @throws Error when the file does not begin with two such lines
 */
export function readExample(name: string, query: string): Example {
  const { english, korean } = HEAD.exec(query)?.groups ?? {}
  if (!english || !korean)
    throw new Error(`The example ${name} must begin with two comment lines: English, then Korean.`)
  return { name, english, korean, query }
}
