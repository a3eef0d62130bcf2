import type { GraphNode } from '../graph/graph.ts'
import { isAliveOn } from '../time/alive.ts'

/** Whether a body existed on a day: surely, perhaps, as its dates are not known so exactly, or not. */
export type Stand = 'YES' | 'PERHAPS' | 'NO'

/** Whether a body existed on an ISO day. */
export function standOn({ properties }: Pick<GraphNode, 'properties'>, day: string): Stand {
  if (isAliveOn(properties, day, 'CERTAIN')) return 'YES'
  return isAliveOn(properties, day, 'POSSIBLE') ? 'PERHAPS' : 'NO'
}
