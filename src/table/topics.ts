import type { Body } from './body.ts'
import { yearIn, type TableEvent } from './event.ts'
import type { MovedFunction } from './functions.ts'
import { groupsOf } from './groups.ts'
import type { Ids } from './id.ts'
import type { Work } from './library.ts'
import { bodyRow, eventRow, flowRows, functionRow, lawRow, nameRows, partRows, sourceRow } from './rows.ts'
import type { RowGroup, SeedRow, Topic } from './script.ts'

/** What two tables say, read and put in order. */
export interface Content {
  /** Title of the data set. */
  title: string
  works: readonly Work[]
  bodies: readonly Body[]
  functions: readonly MovedFunction[]
  /** In the order of their dates. */
  events: readonly TableEvent[]
  /** The country of all bodies; undefined where there are several, or none. */
  country?: string
}

/**
 * The topics of the scripts, in the order of loading. Their names hold the country, so that the scripts of two countries can
 * lie in one folder.
 *
 * @param from the names of the files, for the first line of each script
 */
export function topicsOf(content: Content, from: string, ids: Ids): Topic[] {
  const { title, works, bodies, functions, events, country } = content
  const place = country === undefined ? '' : `${country.toLowerCase()}-`
  const topic = (number: string, name: string, what: string, block: Topic['block'], groups: RowGroup[]): Topic => {
    return { number, name: place + name, comment: `${what}, made from ${from}.`, block, groups }
  }
  const list = (rows: readonly SeedRow[]) => (rows.length === 0 ? [] : [{ rows }])
  const [laws, sources] = [works.filter(({ isLaw }) => isLaw), works.filter(({ isLaw }) => !isLaw)]
  const yearOf = ({ event }: TableEvent) => yearIn(event.effective)
  const moved = functions.map((one) => functionRow(one, country))
  const parts = bodies.flatMap((body) => partRows(body, ids))
  const names = bodies.flatMap((body) => nameRows(body, ids))
  return [
    { ...topic('000', '', 'The data set', 'dataset', list([{ id: 'dataset', title }])), name: 'dataset' },
    topic('010', 'sources', 'Sources', 'source', list(sources.map(sourceRow))),
    topic('020', 'laws', 'Laws', 'law', list(laws.map((law) => lawRow(law, country)))),
    topic(
      '030',
      'bodies',
      'Bodies',
      'actor',
      grouped(
        bodies,
        ({ kind }) => kind,
        (body) => [bodyRow(body)],
      ),
    ),
    topic('035', 'functions', 'Functions that moved', 'concept', list(moved)),
    topic(
      '040',
      'changes',
      'Changes',
      'event',
      grouped(events, yearOf, (event) => [eventRow(event)]),
    ),
    topic('045', 'flows', 'What went from one body to another', 'flow', grouped(events, yearOf, flowRows)),
    topic('050', 'relations', 'What is a part of what', 'partOf', list(parts)),
    topic('060', 'names', 'Further names', 'name', list(names)),
  ]
}

function grouped<T>(things: readonly T[], by: (thing: T) => string, rowsOf: (thing: T) => SeedRow[]): RowGroup[] {
  return [...groupsOf(things, by)].map(([title, some]) => ({ title, rows: some.flatMap(rowsOf) }))
}
