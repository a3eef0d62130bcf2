import { isAliveOn } from '../time/alive.ts'
import type { Difference } from './difference.ts'
import { groupBy, swapsOf } from './gone-and-come.ts'
import type { Known } from './known.ts'
import type { DatedName } from './record.ts'

/** Official names in one language that things of both days have on one of them only; `from` and `to` are the names. */
export function changedNames(names: readonly DatedName[], { existence, days }: Known): Difference[] {
  const groups = groupBy(names, ({ of, language }) => `${of} ${language}`)
  return [...groups.values()].flatMap((group) => {
    const { of = '' } = group[0] ?? {}
    if (!existence.existsOn(of, days.from) || !existence.existsOn(of, days.to)) return []
    const on = (day: string) =>
      new Map(group.filter((name) => isAliveOn(name, day, 'POSSIBLE')).map((name) => [name.id, name]))
    return swapsOf(on(days.from), on(days.to)).map(({ gone, come }): Difference => {
      const date = come?.start ?? gone?.end
      return {
        what: 'RENAMED',
        entity: of,
        ...(gone && { from: gone.id }),
        ...(come && { to: come.id }),
        ...(typeof date === 'string' && { date }),
        cites: (come ?? gone)?.cites ?? [],
      }
    })
  })
}
