import { AppError } from '../errors.ts'
import { valueOf, type Parameter } from '../feed/parameter.ts'

/** Parameters of a page by their names. */
export type PageParameters = Readonly<Record<string, Parameter<unknown>>>

/** What is given of these parameters, read; absent ones are absent. */
export type ReadParameters<Named extends PageParameters> = {
  [Name in keyof Named]?: Named[Name] extends Parameter<infer Value> ? Value : never
}

/**
 * Reads the parameters of a page; `language` is one of every page.
 *
 * @throws AppError INVALID_INPUT for a parameter that the page does not take, and for a value that is not allowed
 */
export function readPageParameters<Named extends PageParameters>(
  given: ReadonlyMap<string, string>,
  parameters: Named,
): ReadParameters<Named> {
  const read: Record<string, unknown> = {}
  for (const [name, text] of given) {
    if (name === 'language') continue
    const parameter = Object.hasOwn(parameters, name) ? parameters[name] : undefined
    if (!parameter) {
      const known = [...Object.keys(parameters), 'language'].join(', ')
      throw new AppError(
        'INVALID_INPUT',
        `There is no parameter "${name.slice(0, 60)}" for this page. Parameters: ${known}.`,
      )
    }
    read[name] = valueOf(name, text, parameter)
  }
  return read as ReadParameters<Named>
}
