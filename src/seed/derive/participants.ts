import type { ChangeEvent, Participant } from '../../change/event.ts'
import { sidesOf } from '../../change/pair.ts'
import { statement } from '../../database/statement.ts'
import { namesIn, type Named } from '../../sentence/names.ts'
import type { Language } from '../../sentence/told.ts'
import type { InTransaction } from '../runner.ts'
import { readEvents } from './events.ts'

type Row = Record<string, unknown>

/** Writes on every change event who took part in it, in English and in Korean, so that a label can say of what it was. */
export async function deriveParticipants(inTransaction: InTransaction): Promise<void> {
  await inTransaction(async (transaction) => {
    const rows = await transaction.run<Named & Row>(statement('derive/participant-names'))
    const things = new Map(rows.map((row) => [row.id, withoutNulls(row)]))
    const events = (await readEvents(transaction)).map((event) => ({
      id: event.id,
      participantsEn: participantsIn('EN', event, things),
      participantsKo: participantsIn('KO', event, things),
    }))
    await transaction.run(statement('derive/set-participants'), { batch: { rows: events } })
  })
}

/** How many of each side are named. */
const NAMED = 2

/** The longest name that is shown whole. */
const LONGEST = 80

/** Who took part: `A + B → C`, of many on a side the first two and how many others; one side alone where there is no other. */
export function participantsIn(language: Language, event: ChangeEvent, things: ReadonlyMap<string, Named>): string {
  const { givers, takers } = sidesOf(event)
  const sides = givers.length + takers.length === 0 ? [event.enters] : [givers, takers]
  const shown = sides.flatMap((side) => side.slice(0, NAMED).flatMap(({ id }) => things.get(id) ?? []))
  const nameOf = namesIn(language, shown)
  return sides
    .filter((side) => side.length > 0)
    .map((side) => sideIn(language, side, nameOf))
    .join(' → ')
}

function sideIn(language: Language, side: readonly Participant[], nameOf: (id: string) => string): string {
  const names = side.slice(0, NAMED).map(({ id }) => shortened(nameOf(id)))
  const others = side.length - NAMED
  if (others <= 0) return names.join(' + ')
  const more = language === 'KO' ? ` 외 ${others}개` : others === 1 ? ' + 1 other' : ` + ${others} others`
  return `${names.join(' + ')}${more}`
}

function shortened(name: string): string {
  return name.length > LONGEST ? `${name.slice(0, LONGEST - 1).trimEnd()}…` : name
}

/** In the database a null is an absent property. */
function withoutNulls({ id, nameEn, nameKo, title }: { [Key in keyof Named]: Named[Key] | null }): Named {
  return {
    id: String(id),
    ...(typeof nameEn === 'string' && { nameEn }),
    ...(typeof nameKo === 'string' && { nameKo }),
    ...(typeof title === 'string' && { title }),
  }
}
