import { statement } from '../../database/statement.ts'
import { searchTokens } from '../../text/search-tokens.ts'
import { deleteAll, type InTransaction } from '../runner.ts'

/** An entity with all that it can be found by. */
export interface NamedEntity {
  id: string
  isThing: boolean
  isSource: boolean
  properties: Partial<Record<'nameEn' | 'nameKo' | 'acronym' | 'title' | 'description' | 'start' | 'end', unknown>>
  /** Its names of other times, languages and forms. */
  names: readonly { text?: unknown; kind?: unknown; start?: unknown; end?: unknown }[]
}

/** What the full-text index `names` holds for one name of one entity. */
export interface SearchEntry {
  /** Of the entity. */
  id: string
  text: string
  /** The tokens of the text, separated by spaces. */
  tokens: string
  /** The kind of a Name (`OFFICIAL`, `SHORT`, `ACRONYM`, `VARIANT`), or `TITLE`, or `DESCRIPTION`. */
  kind: string
  /** The first day on which it had that name, as known; null where unknown. */
  start: unknown
  /** The first day on which it no longer had it, as known; null where unknown or where it still has it. */
  end: unknown
}

/** Deletes all search entries and writes them again. */
export async function rebuildNames(inTransaction: InTransaction): Promise<void> {
  await deleteAll(inTransaction, 'derive/delete-names')
  let after: string | undefined = ''
  while (after !== undefined) {
    const from: string = after
    after = await inTransaction(async (transaction) => {
      const entities = await transaction.run<NamedEntity & Record<string, unknown>>(statement('derive/names'), {
        after: from,
      })
      await transaction.run(statement('derive/create-names'), {
        batch: { rows: entities.flatMap(searchEntries) },
      })
      return entities.at(-1)?.id
    })
  }
}

/** The search entries of an entity: one for each distinct text. A name without dates of its own has those of the entity. */
export function searchEntries({ id, isThing, isSource, properties, names }: NamedEntity): SearchEntry[] {
  const { start = null, end = null } = properties
  const own = (text: unknown, kind: string): { text: unknown; kind: string; start: unknown; end: unknown } => ({
    text,
    kind,
    start,
    end,
  })
  const found = [
    ...(isThing
      ? [own(properties.nameEn, 'OFFICIAL'), own(properties.nameKo, 'OFFICIAL'), own(properties.acronym, 'ACRONYM')]
      : []),
    ...names.map((name) => ({ text: name.text, kind: name.kind, start: name.start ?? start, end: name.end ?? end })),
    ...(isSource ? [own(properties.title, 'TITLE')] : []),
    ...(isThing ? [own(properties.description, 'DESCRIPTION')] : []),
  ]
  const entries = new Map<string, SearchEntry>()
  for (const { text, kind, ...dates } of found) {
    if (typeof text !== 'string' || entries.has(text)) continue
    const tokens = searchTokens(text).join(' ')
    if (tokens !== '')
      entries.set(text, { id, text, tokens, kind: typeof kind === 'string' ? kind : 'VARIANT', ...dates })
  }
  return [...entries.values()]
}
