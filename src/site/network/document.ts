import type { Given } from '../../feed/given.ts'
import { DEFAULTS } from '../../feed/slice.ts'

/** The GraphQL document that answers the same question as the page of a network. */
export function networkDocument(id: string, given: Given): string {
  const { depth, types, relations, changes, asOf, certainty, from, to } = given
  const isCertain = certainty === 'CERTAIN'
  const wanted = [
    `of: ${JSON.stringify(id)}`,
    `depth: ${Math.min(depth ?? DEFAULTS.network.depth, 100)}`,
    ...listOf('types', types),
    ...listOf('relations', relations),
    ...listOf('changes', changes),
    ...(isCertain ? [] : textOf('asOf', asOf)),
    ...textOf('from', from),
    ...textOf('to', to),
  ]
  const day = isCertain && asOf !== undefined ? ` @asOf(date: "${asOf}", certainty: CERTAIN)` : ''
  return `query Network${day} {
  network(${wanted.join(', ')}) {
    nodes { id type nameKo nameEn nameNative start end }
    edges { id type from { id } to { id } date citations { source locator } }
    truncated
    reason
  }
}`
}

function listOf(name: string, values: readonly string[] | undefined): string[] {
  return values ? [`${name}: [${values.join(', ')}]`] : []
}

function textOf(name: string, value: string | undefined): string[] {
  return value === undefined ? [] : [`${name}: ${JSON.stringify(value)}`]
}
