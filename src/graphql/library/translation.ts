import { isDeepStrictEqual } from 'node:util'
import type { LeafKind } from './form.ts'
import type { Statement } from './recorder.ts'

/** The Cypher of all operations of one form, and what each of its parameters is. */
export interface Translation {
  readonly cypher: string
  readonly parameters: readonly Parameter[]
}

/** A parameter is a leaf, by its place among the leaves of the form, or always the same. */
type Parameter = { readonly name: string } & ({ readonly leaf: number } | { readonly constant: unknown })

/** What @neo4j/graphql made of an operation with some leaves, each in the form of a parameter. */
export interface Sample extends Statement {
  readonly leaves: readonly unknown[]
}

/**
 * The translation that gives both samples.
 *
 * @param marked has another value for each leaf of `given`, and no two leaves have the same
 * @param kinds of the leaves
 * @returns undefined where the Cypher of the two differs, a parameter is neither one leaf nor the same in both, or a leaf is
 *   no parameter: it may decide something
 */
export function translationOf(given: Sample, marked: Sample, kinds: readonly LeafKind[]): Translation | undefined {
  if (given.cypher !== marked.cypher) return undefined
  const parameters = Object.entries(marked.parameters).map(([name, value]): Parameter => {
    if (isDeepStrictEqual(given.parameters[name], value)) return { name, constant: value }
    return { name, leaf: marked.leaves.findIndex((leaf) => isDeepStrictEqual(leaf, value)) }
  })
  const translation = { cypher: given.cypher, parameters }
  const found = new Set(parameters.map((parameter) => ('leaf' in parameter ? parameter.leaf : undefined)))
  const isRight =
    // The day of an answer stands only where something can have ended.
    kinds.every((kind, place) => found.has(place) || kind === 'DAY') &&
    [given, marked].every((sample) => isDeepStrictEqual(bind(translation, sample.leaves), sample.parameters))
  return isRight ? translation : undefined
}

/** The parameters of a translation for other leaves of the same form. */
export function bind({ parameters }: Translation, leaves: readonly unknown[]): Record<string, unknown> {
  return Object.fromEntries(
    parameters.map((parameter) => [parameter.name, 'leaf' in parameter ? leaves[parameter.leaf] : parameter.constant]),
  )
}

/** About how many characters a translation holds. */
export function sizeOf({ cypher, parameters }: Translation): number {
  return cypher.length + JSON.stringify(parameters).length
}
