import type { Given } from '../../feed/given.ts'
import { DEFAULTS } from '../../feed/slice.ts'

/** The GraphQL document that answers the same question as the page of a lineage. */
export function lineageDocument(id: string, given: Given): string {
  const { depth, direction, changes, renames, functions, asOf, certainty, from, to } = given
  const text = (name: string, value: string | undefined) =>
    value === undefined ? [] : [`${name}: ${JSON.stringify(value)}`]
  const wanted = [
    ...text('of', id),
    `direction: ${direction ?? DEFAULTS.lineage.direction}`,
    `depth: ${Math.min(depth ?? DEFAULTS.lineage.depth, 100)}`,
    ...(renames ? [`renames: ${renames}`] : []),
    ...(functions === true ? ['functions: true'] : []),
    ...(changes ? [`changes: [${changes.join(', ')}]`] : []),
    ...text('from', from),
    ...text('to', to),
  ]
  const day = asOf === undefined ? '' : ` @asOf(date: "${asOf}", certainty: ${certainty ?? 'POSSIBLE'})`
  return `query Lineage${day} {
  lineage(${wanted.join(', ')}) {
    bodies {
      entity { id nameKo nameEn nameNative start end }
      outcome
      became { id }
    }
    successions {
      date
      kind
      certainty
      from { id }
      to { id }
      event {
        enactedBy { id nameKo nameEn }
        citations { source locator }
      }
    }
    cut
    reason
  }
}`
}
