import { Command, Option } from 'commander'
import { labelOf, lastOf, lifeOf } from '../../graph/label.ts'
import { search, type SearchHit } from '../../questions/search.ts'
import { schemaFile } from '../../schema-file.ts'
import { openAccess, say, sayJson } from '../context.ts'
import { wholeNumber } from '../number.ts'
import { stopAll } from '../stop.ts'

interface Options {
  types?: string[]
  limit: number
  json?: boolean
}

/** `jokbo search <text>`: things by a present or former name. */
export function searchCommand(): Command {
  return new Command('search')
    .description('find things by a present or former name, in Korean or English, best match first')
    .argument('<text>', 'a name, a part of a name or an acronym')
    .addOption(new Option('--types <types...>', 'only these types').choices(typeNames()))
    .option('--limit <count>', 'how many at most', wholeNumber, 10)
    .option('--json', 'print the hits as JSON')
    .action(async (text: string, { types, limit, json }: Options) => {
      const { ask } = await openAccess()
      const hits = await ask(search, { text, limit, ...(types && { types }) })
      if (json) sayJson(hits)
      else if (hits.length === 0) say('Nothing was found.')
      else for (const hit of hits) say(lineOf(hit))
      await stopAll()
    })
}

function typeNames(): string[] {
  const { things, records } = schemaFile().vocabulary
  return [...things, ...records].map(({ name }) => name)
}

function lineOf({ entity, matchedName, start, end }: SearchHit): string {
  const label = labelOf(entity)
  const kind = [entity.type, entity.properties.kind].filter((part) => part !== undefined).join(' ')
  const name = label.includes(matchedName) ? '' : `, found as ${nameText(matchedName, start, end)}`
  return [`${entity.id}  ${label}`, kind, lifeOf(entity)].filter((part) => part !== '').join(', ') + name
}

function nameText(name: string, start: string | null, end: string | null): string {
  return start === null && end === null ? name : `${name} (${start ?? '?'} to ${end === null ? 'today' : lastOf(end)})`
}
