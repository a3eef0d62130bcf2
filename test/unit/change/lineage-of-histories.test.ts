import fc from 'fast-check'
import { expect, test } from 'vitest'
import { traceLineage, type Direction } from '../../../src/change/lineage.ts'
import { deriveSuccessions } from '../../../src/change/succession.ts'
import { someHistory } from '../../support/history/generate.ts'
import { familyOf, kinshipOf } from '../../support/history/kept.ts'

const FUZZY = { fuzzy: 0.3, undated: 0.1 }

test('a lineage of any body of any history is its ancestors, its descendants or its family', () => {
  fc.assert(
    fc.property(someHistory(FUZZY), (history) => {
      const steps = history.events.flatMap(deriveSuccessions).filter(({ type }) => type !== 'HANDED_FUNCTION_TO')
      const { ancestors, descendants } = kinshipOf(history)
      for (const { id } of history.bodies) {
        const found = (direction: Direction) => {
          const { ids, truncated } = traceLineage(id, steps, { direction, depth: 100, limit: 100 })
          return { ids: ids.slice(1).sort(), truncated }
        }
        const others = (known: ReadonlySet<string>) => ({
          ids: [...known].filter((one) => one !== id).sort(),
          truncated: false,
        })
        expect(found('ANCESTORS')).toEqual(others(ancestors.get(id)!))
        expect(found('DESCENDANTS')).toEqual(others(descendants.get(id)!))
        expect(found('FAMILY')).toEqual(others(familyOf(history, id)))
      }
    }),
    { numRuns: 30 },
  )
})
