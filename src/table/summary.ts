import type { Content } from './topics.ts'

/** How many bodies are named. */
const NAMED = 10

/**
 * What was made of two tables, and what to look at, a line each.
 *
 * @param rows of changes
 * @param otherwise how many of them say another kind than was made of them
 */
export function summaryOf(content: Content, rows: number, otherwise: number): string[] {
  const { works, bodies, functions, events } = content
  const laws = works.filter(({ isLaw }) => isLaw).length
  const sources = works.length - laws
  const made = `${counted(events.length, 'event')}, ${counted(functions.length, 'function')}, ${counted(laws, 'law')} and ${counted(sources, 'source')}`
  const assumed = bodies.filter(({ isLanguageAssumed }) => isLanguageAssumed)
  const untitled = works.filter(({ id, title }) => id === title)
  const ended = new Set(
    events.flatMap(({ event }) => event.enters.filter(({ fate }) => fate !== 'CONTINUES').map(({ id }) => id)),
  )
  const endless = bodies.filter(({ id, end }) => end !== undefined && !ended.has(id))
  return [
    `${counted(bodies.length, 'body', 'bodies')} and ${counted(rows, 'row')} of changes became ${made}.`,
    ...remark('names taken as English, as nothing says their language', assumed.length, idsOf(assumed)),
    ...remark(
      'sources and laws with their id as title; write the title in the script',
      untitled.length,
      idsOf(untitled),
    ),
    ...remark('rows of another kind than follows from the dates of the bodies', otherwise, 'see above'),
    ...remark(
      'bodies that end without a change; where nothing followed, add a row with from alone',
      endless.length,
      idsOf(endless),
    ),
  ]
}

function remark(what: string, count: number, which: string): string[] {
  return count === 0 ? [] : [`Note: ${what}: ${count} (${which}).`]
}

function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}

function idsOf(things: readonly { id: string }[]): string {
  const rest = things.length - NAMED
  const ids = things.slice(0, NAMED).map(({ id }) => id)
  return [...ids, ...(rest > 0 ? [`${rest} more`] : [])].join(', ')
}
