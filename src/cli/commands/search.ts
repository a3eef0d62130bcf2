import { Command, Option } from 'commander'
import { labelOf, lastOf, lifeOf } from '../../graph/label.ts'
import { markOfNodes } from '../../graph/told-apart.ts'
import { HIGHEST_PART } from '../../questions/search-match.ts'
import { search, type SearchHit } from '../../questions/search.ts'
import { searchableTypes, type SearchedText } from '../../questions/searched.ts'
import { openAccess, say, sayJson, sayProgress } from '../context.ts'
import { wholeNumber } from '../number.ts'
import { stopAll } from '../stop.ts'

interface Options {
  types?: string[]
  limit: number
  json?: boolean
}

/** `jokbo search <text>`: things by a present or former name, and what documents say. */
export function searchCommand(): Command {
  return new Command('search')
    .description(
      'find things by a present or former name, in Korean or English, and what documents say; best match first',
    )
    .argument('<text>', 'a name, a part of a name, an acronym, or words of a text')
    .addOption(new Option('--types <types...>', 'only these types').choices(searchableTypes()))
    .option('--limit <count>', 'how many at most', wholeNumber, 10)
    .option('--json', 'print the hits as JSON')
    .action(async (text: string, { types, limit, json }: Options) => {
      const { ask } = await openAccess()
      const hits = await ask(search, { text, limit, ...(types && { types }) })
      if (json) sayJson(hits)
      else sayHits(hits)
      await stopAll()
    })
}

function sayHits(hits: readonly SearchHit[]): void {
  const best = hits[0]
  if (!best) say('Nothing was found.')
  else if (best.score <= HIGHEST_PART) sayProgress('Nothing has all of these words. What has a part of them:')
  const entities = hits.map(({ entity }) => entity)
  const markOf = markOfNodes('EN', entities, (entity) => labelOf(entity, 'EN'))
  for (const hit of hits) say(lineOf(hit, markOf(hit.entity.id)))
}

/** How the line of a hit calls the text that matched. */
const MATCHED: Readonly<Record<SearchedText, string>> = {
  NAME: 'found as',
  TITLE: 'its title:',
  DESCRIPTION: 'its description:',
  TEXT: 'it says:',
  INDICATOR: 'it measures:',
}

function lineOf(hit: SearchHit, mark = ''): string {
  const { entity, matchedName, matched } = hit
  // What a record says stands at the end of its line.
  const label = matched === 'TEXT' || matched === 'INDICATOR' ? entity.id : labelOf(entity)
  const kind = [entity.type, entity.properties.kind].filter((part) => part !== undefined).join(' ')
  const isShown = label !== entity.id && label.includes(matchedName)
  return [
    label === entity.id ? label : `${entity.id}  ${label}`,
    kind,
    mark,
    lifeOf(entity),
    isShown ? '' : `${MATCHED[matched]} ${matchedName}${matched === 'NAME' ? datesOf(hit) : ''}`,
  ]
    .filter((part) => part !== '')
    .join(', ')
}

function datesOf({ start, end }: SearchHit): string {
  return start === null && end === null ? '' : ` (${start ?? '?'} to ${end === null ? 'today' : lastOf(end)})`
}
