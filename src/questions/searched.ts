import { schemaFile } from '../schema-file.ts'

/** What sort of text a search looks through. */
export type SearchedText = 'NAME' | 'TITLE' | 'DESCRIPTION' | 'TEXT' | 'INDICATOR'

/** The properties whose texts can be found, the more telling first. */
export const SEARCHED: Readonly<Record<string, SearchedText>> = {
  nameEn: 'NAME',
  nameKo: 'NAME',
  nameNative: 'NAME',
  acronym: 'NAME',
  title: 'TITLE',
  indicator: 'INDICATOR',
  text: 'TEXT',
  description: 'DESCRIPTION',
}

/** The text of a Name belongs to what has the name. */
const PART_OF_ANOTHER = 'Name'

/** The types that a search can find, in the order of the schema. */
export function searchableTypes(): string[] {
  const forms = Object.entries(schemaFile().vocabulary.forms)
  const { things, records } = schemaFile().vocabulary
  const withText = new Set(
    forms.flatMap(([type, form]) => (Object.keys(SEARCHED).some((name) => name in form) ? [type] : [])),
  )
  return [...things, ...records]
    .map(({ name }) => name)
    .filter((name) => withText.has(name) && name !== PART_OF_ANOTHER)
}
